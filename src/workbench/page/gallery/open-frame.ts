import { readFrameAddress } from './frame-address';
import { EMPTY_PAGE, showState } from './show-state';

/** One state alone in a tab of its own, where it can be touched. */
document.body.innerHTML = EMPTY_PAGE;
void showState(document, readFrameAddress(location));
