import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../game';
import { Icon } from '../ornament/icon';

/**
 * A sheet of felt drawn over the screen: one tap away, closed by Escape or its
 * button or a touch beside it, after which the focus is where it was. Nothing behind it is lost.
 */
export function Drawer(props: { title: string; onClose: () => void; children: ComponentChildren; id: string }) {
  const words = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = useRef(props.onClose);
  close.current = props.onClose;
  useLayoutEffect(() => {
    const dialog = sheet.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    const onTouch = (event: MouseEvent): void => {
      if (event.target === dialog) close.current();
    };
    dialog?.addEventListener('click', onTouch);
    return () => {
      dialog?.removeEventListener('click', onTouch);
      // While the sheet is open the page behind it is inert and takes no focus.
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={sheet}
      class="drawer"
      aria-labelledby={titleId}
      data-testid={`drawer-${props.id}`}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="drawer-felt">
        <header class="drawer-head">
          <h2 id={titleId}>{props.title}</h2>
          <button type="button" class="small-button" aria-label={words.t('rail.close')} onClick={props.onClose}>
            <Icon name="close" />
          </button>
        </header>
        <div class="drawer-body">{props.children}</div>
      </div>
    </dialog>
  );
}
