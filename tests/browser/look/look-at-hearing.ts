import type { Page } from 'playwright-core';
import type { Bot } from '../../../src/workbench/bots/bot';
import { goToHearing } from '../play/go-to-hearing';
import { pointer } from '../play/hand';
import { openMirror, type Planned } from '../play/mirror';
import { playHearing } from '../play/play-hearing';
import { openAround } from '../play/what-opens';
import type { Album } from './album';

interface Looked extends Planned {
  readonly bot?: Bot;
  /** Begins the name of each picture. */
  readonly name: string;
  readonly isPictured?: (kind: string) => boolean;
}

/** Plays a hearing from home to the letter and takes a picture of every kind of screen on the way. */
export const lookAtHearing = async (page: Page, album: Album, plan: Looked): Promise<void> => {
  const mirror = openMirror(plan, plan.bot);
  const watch = async (kind: string): Promise<void> => {
    const { step } = mirror.screen();
    const nth = step.kind === 'chain' && step.nth === 2 ? '-2' : '';
    const name =
      kind === 'beat' ? `beat-before-${step.kind}${nth}` : `${kind.replace('/', '-').replace('+', '-opened')}${nth}`;
    if (plan.isPictured && !plan.isPictured(name)) return;
    await album.take(page, `${plan.name}-${name}`);
    if (!plan.isPictured) await openAround(page, kind, (opened) => album.take(page, opened));
  };
  const playing = { page, mirror, hand: pointer(false), watch };
  await goToHearing({ page, mirror, hand: playing.hand });
  await page.locator('html[data-stage="on"]').waitFor();
  await playHearing(playing);
};
