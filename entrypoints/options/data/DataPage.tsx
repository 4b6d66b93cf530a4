import { useEffect, useState } from 'preact/hooks';
import { Confirm } from '../parts/Confirm';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { forgetAll, type Kept, loadKept } from './stored';

/** Values that have a name and an explanation of their own. */
const NAMED = new Set([
  ...['settings', 'rulePack', 'ruleEdits', 'rulePolicy', 'ruleHistory', 'settingsSetAside'],
  ...['statistics', 'signature', 'practice', 'guide'],
]);

/** Everything that is kept, as it is, and the way to have none of it. */
export function DataPage() {
  const [kept, setKept] = useState<readonly Kept[]>();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const load = (): void => void loadKept().then(setKept);
  useEffect(load, []);
  const forget = async (): Promise<void> => {
    await forgetAll();
    setAsking(false);
    setSaid(t('options_data_forgotten'));
    load();
  };
  return (
    <>
      <PageHead id="datos" />
      <ul class="kept">
        {kept?.map((each) => (
          <li key={`${each.area} ${each.key}`}>
            <Value kept={each} />
          </li>
        ))}
      </ul>
      {kept?.length === 0 && <p class="nothing">{t('options_data_none')}</p>}
      <p class="ways">
        {kept && kept.length > 0 && (
          <button type="button" class="grave" onClick={() => setAsking(true)}>
            {t('options_data_forget')}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
      <p class="hint">{t('options_data_permissions')}</p>
      {asking && (
        <Confirm
          title={t('options_data_forget_title')}
          text={t('options_data_forget_text')}
          action={t('options_data_forget')}
          onConfirm={() => void forget()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Value({ kept: { key, area, json } }: { readonly kept: Kept }) {
  const named = NAMED.has(key);
  return (
    <details>
      <summary>
        <strong>{named ? t(`options_kept_${key}`) : key}</strong>
        <span class="hint">
          {t(`options_data_${area}`)} · {t('options_data_size', { kilobytes: kilobytes(json) })}
        </span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so by keyboard too */}
      <pre tabIndex={0}>{json}</pre>
    </details>
  );
}

function kilobytes(json: string): string {
  const size = new TextEncoder().encode(json).length / 1024;
  return size.toLocaleString(t('language'), { maximumFractionDigits: 1 });
}
