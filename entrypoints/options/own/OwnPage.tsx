import { useState } from 'preact/hooks';
import type { Placed } from '../../../lib/settings/placed';
import type { OwnRule } from '../../../rules/own';
import { useModel } from '../model';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { OwnEditor } from './OwnEditor';

/** Rules that the entity writes itself, without code. */
export function OwnPage() {
  const { set } = useModel();
  const [edited, setEdited] = useState<OwnRule | 'new'>();
  if (edited) {
    return (
      <>
        <PageHead id="propias" />
        <OwnEditor
          rule={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      </>
    );
  }
  return (
    <>
      <PageHead id="propias">
        <p class="ways">
          <button type="button" class="primary" onClick={() => setEdited('new')}>
            {t('options_own_new')}
          </button>
        </p>
      </PageHead>
      {set.own.length === 0 ? (
        <p class="nothing">{t('options_own_none')}</p>
      ) : (
        <ul class="card lines">
          {set.own.map((placed) => (
            <OwnLine key={placed.value.id} placed={placed} onEdit={() => setEdited(placed.value)} />
          ))}
        </ul>
      )}
    </>
  );
}

interface LineProps {
  readonly placed: Placed<OwnRule>;
  readonly onEdit: () => void;
}

function OwnLine({ placed: { value: rule, origin }, onEdit }: LineProps) {
  const { change } = useModel();
  const { id, name, type, terms } = rule;
  return (
    <li class="line">
      <span class="line-name">
        <a href={`#reglas/${id}`}>{name}</a>
        <span class="hint">
          {t(`options_type_${type}`)} · {t('options_terms_count', { count: terms.length })}
        </span>
      </span>
      {origin !== 'own' && <span class={`tag ${origin}`}>{t(`options_origin_${origin}`)}</span>}
      {origin !== 'locked' && (
        <button
          type="button"
          class="button"
          aria-label={t('options_own_edit_of', { name })}
          onClick={onEdit}
        >
          {t('options_own_edit')}
        </button>
      )}
      {origin === 'own' && (
        <button
          type="button"
          class="quiet"
          aria-label={t('options_own_remove_of', { name })}
          onClick={() =>
            void change({ type: 'own-remove', id }, t('options_said_own_out', { name }))
          }
        >
          {t('options_term_remove')}
        </button>
      )}
    </li>
  );
}
