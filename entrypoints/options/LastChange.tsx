import { useEffect, useState } from 'preact/hooks';
import { useModel } from './model';
import { translate as t } from './translate';

/** Time that a sentence stays in sight, in milliseconds; the way back stays in the header. */
const SHOWN_MS = 8_000;

/** Says what the last change did, politely, with the way back. */
export function LastChange() {
  const { said, canUndo, undo } = useModel();
  const [shown, setShown] = useState(false);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!said) return;
    setShown(true);
    if (held) return;
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, held]);
  const visible = said && (shown || held);
  return (
    <section
      class={visible ? 'toast shown' : 'toast'}
      aria-label={t('options_last_change')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <p role="status" class={said?.failed ? 'failed' : ''}>
        {visible && <span key={said.number}>{said.text}</span>}
      </p>
      {visible && canUndo && !said.failed && (
        <button type="button" class="quiet" onClick={() => void undo()}>
          {t('options_undo')}
        </button>
      )}
    </section>
  );
}

/** The way back, in the header and under Ctrl+Z where nobody writes. */
export function UndoButton() {
  const { canUndo, undo } = useModel();
  useEffect(() => {
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const writing =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || writing) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [undo]);
  return (
    <button
      type="button"
      class="button undo"
      aria-disabled={!canUndo}
      aria-keyshortcuts="Control+Z"
      onClick={() => void undo()}
    >
      {t('options_undo')}
    </button>
  );
}
