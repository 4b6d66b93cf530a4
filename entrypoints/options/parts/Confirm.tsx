import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { translate as t } from '../translate';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question before what cannot be taken back. */
export function Confirm({ title, text, action, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={onCancel}>
      <h3 id={id}>{title}</h3>
      <p>{text}</p>
      <p class="ways">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('options_cancel')}
        </button>
        <button type="button" class="grave" onClick={onConfirm}>
          {action}
        </button>
      </p>
    </dialog>
  );
}
