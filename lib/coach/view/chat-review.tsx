import type { VirtualElement } from '@floating-ui/dom';
import type { Finding } from '../../engine/finding';
import type { Translate } from '../../i18n/messages';
import type { Theme } from '../theme';
import { Floating } from './floating';
import { Polite } from './polite';
import { errorsLeft, Remaining } from './review-parts';
import { keepFocus, trusted } from './trusted';

export interface ChatReviewProps {
  readonly theme: Theme;
  /** The visible part of the composer. */
  readonly anchor: VirtualElement;
  readonly width: string;
  readonly findings: readonly Finding[];
  /** Who gets the message, where the page tells. */
  readonly citizenName?: string;
  /** Name of the key that sends, which sends it as it is. */
  readonly sendKey: string;
  readonly translate: Translate;
  readonly onFix: (finding?: Finding) => void;
  readonly onSend: () => void;
}

/**
 * The last look before a message of a chat leaves. It stands over the composer and takes nothing from
 * it: the caret stays, and what the agent types goes where it always does.
 */
export function ChatReview({ theme, findings, sendKey, translate, ...rest }: ChatReviewProps) {
  const left = translate(...errorsLeft(findings));
  const to = rest.citizenName;
  return (
    <div class="coach" data-theme={theme} lang={translate('language')}>
      <Floating anchor={rest.anchor} placement="top-end">
        <section
          class="chat-review"
          style={{ width: rest.width }}
          aria-label={translate('review_title')}
          onMouseDown={keepFocus}
        >
          <h2>{to ? translate('review_chat_to', { name: to }) : translate('review_title')}</h2>
          <p>{left}</p>
          <Remaining findings={findings} translate={translate} onOpen={rest.onFix} />
          <div class="answers">
            <button type="button" class="primary" onClick={trusted(() => rest.onFix())}>
              <span class="verb">{translate('review_fix')}</span>
              <kbd>Esc</kbd>
            </button>
            <button type="button" class="other" onClick={trusted(rest.onSend)}>
              {translate('review_send')}
              <kbd>{sendKey}</kbd>
            </button>
          </div>
        </section>
      </Floating>
      <Polite text={`${left} ${translate('review_chat_hint', { key: sendKey })}`} />
    </div>
  );
}
