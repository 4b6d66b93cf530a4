import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RuleSource } from '../../checking/rules-in-force';
import type { Finding } from '../../engine/finding';
import { ruleKey, type Translate } from '../../i18n/messages';
import { queryFor } from '../../templates/find';
import { previewOf } from './preview';
import { SeverityMark } from './severity-mark';
import { keepFocus, trusted } from './trusted';

export interface CardActions {
  /** Applies one of the suggestions, or the insertion when none is given. */
  readonly onFix: (expected?: string) => void;
  readonly onLater: () => void;
  readonly onNotHere: () => void;
  /** Offers templates for what the finding misses, found by these words. */
  readonly onTemplates: (query: string) => void;
  /** Shows what the protocol says of it; undefined where the entity hides the guide. */
  readonly onGuide: (() => void) | undefined;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

interface CardProps extends CardActions {
  readonly finding: Finding;
  readonly translate: Translate;
  /** The protocol's line behind the rule, or the entity. */
  readonly source?: RuleSource;
  /** Set when the field refused the change: the agent may copy it instead. */
  readonly refused?: string;
  /** Opened from the keyboard: the focus comes along. */
  readonly takeFocus: boolean;
}

/** Suggestions shown beside the first; more would be a menu. */
const ALTERNATIVES = 3;

/** What is wrong, why, and what to do: a dialog beside the text, never over it. */
export function Card(props: CardProps) {
  const { finding, translate, source, refused, takeFocus } = props;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takeFocus) root.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [takeFocus, finding]);

  const [first, ...others] = finding.expected;
  const query = queryFor(finding.ruleId);
  const insertion = finding.scope === 'message' ? finding.insertion?.text : undefined;
  return (
    <div
      ref={root}
      class="card"
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby="card-reason"
      onMouseDown={keepFocus}
      onKeyDown={trusted((event: KeyboardEvent) => onKey(event, root.current, props.onClose))}
    >
      <header>
        <SeverityMark severity={finding.severity} />
        <h2 id="card-title">{translate(ruleKey(finding.ruleId))}</h2>
        <span class="severity">{translate(`severity_${finding.severity}`)}</span>
      </header>
      <p id="card-reason" class="reason">
        {translate(finding.messageId, finding.data)}
      </p>
      {refused === undefined ? (
        <div class="fixes">
          {first !== undefined && (
            <button type="button" class="primary" onClick={trusted(() => props.onFix(first))}>
              <span class="verb">{translate('coach_fix')}</span>
              <Change actual={finding.actual} expected={first} translate={translate} />
            </button>
          )}
          {insertion !== undefined && (
            <button type="button" class="primary" onClick={trusted(() => props.onFix())}>
              <span class="verb">{translate('coach_insert')}</span>
              <Change actual="" expected={insertion} translate={translate} />
            </button>
          )}
          {others.slice(0, ALTERNATIVES).map((expected) => (
            <button
              key={expected}
              type="button"
              class="other"
              onClick={trusted(() => props.onFix(expected))}
            >
              <Change actual={finding.actual} expected={expected} translate={translate} short />
            </button>
          ))}
          {query !== undefined && (
            <button type="button" class="other" onClick={trusted(() => props.onTemplates(query))}>
              {translate('templates_use')}
            </button>
          )}
        </div>
      ) : (
        <div class="refused" role="alert">
          <p>{translate('coach_refused')}</p>
          <button type="button" class="primary" onClick={trusted(() => props.onCopy(refused))}>
            <span class="verb">{translate('coach_copy')}</span>
          </button>
        </div>
      )}
      <details>
        <summary>{translate('coach_why')}</summary>
        <p>{translate(ruleKey(finding.ruleId, 'why'))}</p>
        {source && (
          <p class="source">
            {source.title}
            {source.text !== '' && ': '}
            {source.text !== '' && (source.own ? source.text : <q>{source.text}</q>)}
          </p>
        )}
        {source && !source.own && props.onGuide && (
          <p>
            <button type="button" class="quiet guide" onClick={trusted(props.onGuide)}>
              {translate('coach_guide')}
            </button>
          </p>
        )}
      </details>
      <footer>
        <button
          type="button"
          class="quiet"
          title={translate('coach_later_hint')}
          onClick={trusted(props.onLater)}
        >
          {translate('coach_later')}
        </button>
        <button
          type="button"
          class="quiet"
          title={translate('coach_not_here_hint')}
          onClick={trusted(props.onNotHere)}
        >
          {translate('coach_not_here')}
        </button>
        <button type="button" class="quiet close" onClick={trusted(props.onClose)}>
          {translate('coach_close')}
        </button>
      </footer>
    </div>
  );
}

interface ChangeProps {
  readonly actual: string;
  readonly expected: string;
  readonly translate: Translate;
  /** Without what goes: beside another button that shows it. */
  readonly short?: boolean;
}

/** «tienes → tiene», or the place of a longer change. */
export function Change({ actual, expected, translate, short = false }: ChangeProps) {
  const { before, removed, added, after } = previewOf(actual, expected);
  return (
    <span class="change">
      {before}
      {removed && !short && <del>{removed}</del>}
      {added ? <ins>{added}</ins> : <em>{translate('coach_removed')}</em>}
      {after}
    </span>
  );
}

/** Esc goes back to the caret; Tab stays inside, since the card hangs between other things. */
function onKey(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
  } else if (event.key === 'Tab' && root) {
    const stops = [...root.querySelectorAll<HTMLElement>('button, summary, a[href]')];
    const active = (root.getRootNode() as ShadowRoot).activeElement;
    const at = stops.indexOf(active as HTMLElement);
    const next = stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length);
    event.preventDefault();
    next?.focus();
  }
}
