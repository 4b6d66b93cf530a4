import type { DraftContext } from '../../../lib/engine/draft';
import { translate as t } from '../translate';

interface Props {
  readonly context: DraftContext;
  readonly onChange: (context: DraftContext) => void;
}

const TURNS = ['opening', 'middle', 'closing'] as const;

/** What a mail program or a chat would tell of the reply; what is not told is unknown, not absent. */
export function FactInputs({ context, onChange }: Props) {
  /** Undefined takes a fact back. */
  const tell = (
    facts: { readonly [K in keyof DraftContext]?: DraftContext[K] | undefined },
  ): void => {
    const known = Object.entries({ ...context, ...facts }).filter(([, fact]) => fact !== undefined);
    onChange(Object.fromEntries(known));
  };
  const lists = {
    attachments: (names: readonly string[]) => ({ attachments: names.map((name) => ({ name })) }),
    copies: (copies: readonly string[]) => ({ copies }),
  };
  return (
    <details class="facts">
      <summary>{t('options_facts')}</summary>
      <p class="hint">{t('options_facts_text')}</p>
      <div class="fields">
        {(['subject', 'citizenName', 'citizenMessage'] as const).map((fact) => (
          <label key={fact}>
            <span>{t(`options_fact_${fact}`)}</span>
            <input
              type="text"
              lang="es"
              placeholder={t('options_fact_unknown')}
              onInput={({ currentTarget: { value } }) =>
                tell({ [fact]: value === '-' ? '' : value || undefined })
              }
            />
          </label>
        ))}
        {(['attachments', 'copies'] as const).map((fact) => (
          <label key={fact}>
            <span>{t(`options_fact_${fact}`)}</span>
            <input
              type="text"
              placeholder={t('options_fact_unknown')}
              aria-describedby="facts-none"
              onInput={({ currentTarget: { value } }) =>
                tell(value.trim() === '' ? { [fact]: undefined } : lists[fact](namesIn(value)))
              }
            />
          </label>
        ))}
        <label>
          <span>{t('options_fact_chatTurn')}</span>
          <select
            value={context.chatTurn ?? ''}
            onChange={({ currentTarget: { value } }) =>
              tell({ chatTurn: TURNS.find((turn) => turn === value) })
            }
          >
            <option value="">{t('options_fact_unknown')}</option>
            {TURNS.map((turn) => (
              <option key={turn} value={turn}>
                {t(`options_turn_${turn}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="hint" id="facts-none">
        {t('options_facts_none')}
      </p>
    </details>
  );
}

/** Names between commas; a hyphen alone stands for none. */
function namesIn(value: string): readonly string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-');
}
