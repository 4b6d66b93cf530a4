import { useState } from 'preact/hooks';
import type { Finding, SpanFinding } from '../../engine/finding';
import type { Translate } from '../../i18n/messages';
import { countOf } from '../count';
import { Change } from './card';
import { FindingList } from './finding-list';
import { keepFocus, trusted } from './trusted';

interface PanelProps {
  readonly findings: readonly Finding[];
  readonly safe: readonly SpanFinding[];
  readonly translate: Translate;
  /** Opened by the command that corrects all: starts at the preview. */
  readonly preview: boolean;
  readonly onOpen: (finding: Finding) => void;
  readonly onApply: (chosen: readonly SpanFinding[]) => void;
  readonly onTemplates: () => void;
  readonly onClose: () => void;
}

/** All findings of a field as a list, for those who cannot see or point at underlines, and for all. */
export function Panel(props: PanelProps) {
  const { findings, safe, translate, onClose } = props;
  const [previewing, setPreviewing] = useState(props.preview);
  return (
    <div
      class="panel"
      role="dialog"
      aria-labelledby="panel-title"
      onMouseDown={keepFocus}
      onKeyDown={trusted((event: KeyboardEvent) => event.key === 'Escape' && onClose())}
    >
      {previewing && safe.length > 0 ? (
        <Safe {...props} onBack={() => setPreviewing(false)} />
      ) : (
        <>
          <header>
            <h2 id="panel-title">{translate(...countOf(findings.length))}</h2>
            <button type="button" class="quiet close" onClick={trusted(onClose)}>
              {translate('coach_close')}
            </button>
          </header>
          <FindingList findings={findings} translate={translate} onOpen={props.onOpen} />
          {safe.length > 0 && (
            <button type="button" class="primary wide" onClick={trusted(() => setPreviewing(true))}>
              <span class="verb">{translate('coach_fix_safe', { count: safe.length })}</span>
            </button>
          )}
          <footer>
            <button type="button" class="quiet" onClick={trusted(props.onTemplates)}>
              {translate('templates_open')}
              <kbd>{translate('templates_keys')}</kbd>
            </button>
          </footer>
        </>
      )}
    </div>
  );
}

/** The preview of a bulk fix: nothing changes before the agent has seen each change. */
function Safe({ safe, translate, onApply, onBack }: PanelProps & { readonly onBack: () => void }) {
  const [left, setLeft] = useState<ReadonlySet<SpanFinding>>(new Set());
  const chosen = safe.filter((finding) => !left.has(finding));
  const toggle = (finding: SpanFinding) => {
    const next = new Set(left);
    if (!next.delete(finding)) next.add(finding);
    setLeft(next);
  };
  return (
    <>
      <header>
        <h2 id="panel-title">{translate('coach_preview_title')}</h2>
      </header>
      <p class="reason">{translate('coach_preview_hint')}</p>
      <ul>
        {safe.map((finding) => (
          <li key={finding.start}>
            <label class="row">
              <input
                type="checkbox"
                checked={!left.has(finding)}
                onChange={trusted(() => toggle(finding))}
              />
              <Change
                actual={finding.actual}
                expected={finding.expected[0] ?? ''}
                translate={translate}
              />
            </label>
          </li>
        ))}
      </ul>
      <div class="fixes">
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={trusted(() => onApply(chosen))}
        >
          <span class="verb">{translate('coach_apply', { count: chosen.length })}</span>
        </button>
        <button type="button" class="quiet" onClick={trusted(onBack)}>
          {translate('coach_back')}
        </button>
      </div>
    </>
  );
}
