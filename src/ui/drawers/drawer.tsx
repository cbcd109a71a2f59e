import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../game';
import { Icon } from '../ornament/icon';

/**
 * A sheet of felt drawn over the screen: one tap away, closed by Escape or its
 * button, after which the focus is where it was. Nothing behind it is lost.
 */
export function Drawer(props: { title: string; onClose: () => void; children: ComponentChildren; id: string }) {
  const words = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = sheet.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
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
      onClick={(event) => {
        if (event.target === sheet.current) props.onClose();
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
