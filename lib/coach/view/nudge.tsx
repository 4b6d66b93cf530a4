import type { Translate } from '../../i18n/messages';
import type { Offer } from '../clock/clock';
import type { Theme } from '../theme';
import { besideWidth, visibleRect } from '../visible-rect';
import { Floating } from './floating';
import { Polite } from './polite';
import { keepFocus, trusted } from './trusted';

export interface NudgeProps {
  readonly offer: Offer;
  /** How long the citizen has been waiting, in milliseconds. */
  readonly waited: number;
  readonly theme: Theme;
  /** The composer refused the phrase: it can be copied. */
  readonly refused: boolean;
  readonly translate: Translate;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
  readonly onLater: () => void;
}

/** Says beside a composer that somebody waits, with a sentence at hand. It never takes the focus. */
export function Nudge({ offer, waited, theme, refused, translate, ...on }: NudgeProps) {
  const { field, wait, phrase } = offer;
  const minutes = Math.floor(waited / 60_000);
  const length = (['some', 'one'] as const)[minutes] ?? 'many';
  const text = translate(`clock_${wait.kind}_${length}`, { count: minutes });
  const anchor = {
    getBoundingClientRect: () => visibleRect(field.element),
    contextElement: field.element,
  };
  return (
    <div class="coach" data-theme={theme} lang={translate('language')}>
      {/* At the end of the line, where the agent's own messages stand: the question stays in view. */}
      <Floating anchor={anchor} placement="top-end">
        <section
          class="nudge"
          style={{ width: besideWidth(field.element) }}
          aria-label={translate('clock_title')}
          onKeyDown={trusted((event: KeyboardEvent) => {
            if (event.key === 'Escape') on.onLater();
          })}
        >
          <p class="waits">
            <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
              <circle cx="8" cy="8" r="6.2" />
              <path d="M8 4.6V8l2.4 1.6" />
            </svg>
            {text}
          </p>
          <p class="phrase" lang="es">
            {phrase}
          </p>
          <div class="answers">
            <button
              type="button"
              class="primary"
              aria-keyshortcuts="Alt+Shift+E"
              onMouseDown={keepFocus}
              onClick={trusted(() => (refused ? on.onCopy() : on.onInsert()))}
            >
              {translate(refused ? 'coach_copy' : 'clock_insert')}
            </button>
            <button
              type="button"
              class="quiet"
              onMouseDown={keepFocus}
              onClick={trusted(() => on.onLater())}
            >
              {translate('coach_later')}
            </button>
            <kbd>{translate('clock_key')}</kbd>
          </div>
        </section>
      </Floating>
      <Polite text={`${text} ${translate('clock_hint')}`} />
    </div>
  );
}
