import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftContext } from '../../engine/draft';
import type { Finding } from '../../engine/finding';
import type { Translate } from '../../i18n/messages';
import type { Theme } from '../theme';
import { errorsLeft, Facts, Remaining } from './review-parts';
import { trusted } from './trusted';

export interface ReviewProps {
  readonly theme: Theme;
  readonly findings: readonly Finding[];
  readonly context: DraftContext;
  readonly translate: Translate;
  /** Back to the text, at this finding or at the first error. */
  readonly onFix: (finding?: Finding) => void;
  /** Sends the reply as it is. */
  readonly onSend: () => void;
}

/** The last look before a reply leaves: what remains to mend, and who gets it with what. */
export function Review({ theme, findings, context, translate, onFix, onSend }: ReviewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const fix = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    fix.current?.focus();
  }, []);
  return (
    <div class="coach" data-theme={theme} lang={translate('language')}>
      <dialog
        ref={dialog}
        class="review"
        aria-labelledby="review-title"
        onCancel={(event) => {
          event.preventDefault();
          onFix();
        }}
        onKeyDown={trusted((event: KeyboardEvent) => {
          // A key held down from the press that sent is no answer.
          if (event.repeat && event.key === 'Enter') event.preventDefault();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onSend();
          }
        })}
      >
        <h2 id="review-title">{translate('review_title')}</h2>
        <p>{translate(...errorsLeft(findings))}</p>
        <Remaining findings={findings} translate={translate} onOpen={onFix} />
        <Facts context={context} translate={translate} />
        <div class="answers">
          <button ref={fix} type="button" class="primary" onClick={trusted(() => onFix())}>
            <span class="verb">{translate('review_fix')}</span>
            <kbd>Esc</kbd>
          </button>
          <button
            type="button"
            class="other"
            aria-keyshortcuts="Control+Enter Meta+Enter"
            onClick={trusted(onSend)}
          >
            {translate('review_send')}
            <kbd>{translate('coach_keys_accept')}</kbd>
          </button>
        </div>
      </dialog>
    </div>
  );
}

export interface SentNoteProps {
  readonly theme: Theme;
  readonly count: number;
  readonly translate: Translate;
}

/** Says afterwards that a reply left with errors; it asks for nothing. */
export function SentNote({ theme, count, translate }: SentNoteProps) {
  return (
    <div class="coach" data-theme={theme} lang={translate('language')}>
      <div class="note" role="status">
        {translate(count === 1 ? 'review_sent_one' : 'review_sent_many', { count })}
      </div>
    </div>
  );
}
