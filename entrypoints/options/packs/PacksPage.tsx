import { useState } from 'preact/hooks';
import { exportPack, writePack } from '../../../lib/settings/export';
import { SHIPPED_PACKS } from '../../../lib/settings/shipped-packs';
import { useModel } from '../model';
import { idOf } from '../own/draft';
import { download } from '../parts/download';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { PackChanges } from './PackChanges';
import { PackProblems } from './PackProblems';
import { Reading } from './Reading';
import { usePack } from './use-pack';

/** A pack as written, and where it comes from: typed, shipped, or the name of a file. */
interface Chosen {
  readonly text: string;
  readonly from: string;
}

const NOTHING: Chosen = { text: '', from: 'hand' };

/** The rule set as a file: taken in with a look at what it changes, and handed out. */
export function PacksPage() {
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const { text, from } = chosen;
  const reading = usePack(text);
  return (
    <>
      <PageHead id="paquetes" />
      <Present />
      {reading.type === 'sound' && (
        <PackChanges key={text} text={text} news={reading} onDone={() => setChosen(NOTHING)} />
      )}
      <section class="card" aria-labelledby="pack-import">
        <h3 id="pack-import">{t('options_pack_import')}</h3>
        <textarea
          rows={4}
          spellcheck={false}
          aria-label={t('options_pack_paste')}
          placeholder={t('options_pack_paste')}
          value={from === 'hand' ? text : ''}
          onInput={({ currentTarget }) => setChosen({ text: currentTarget.value, from: 'hand' })}
        />
        <p class="ways">
          <label class="button file">
            <input
              type="file"
              accept=".json,application/json"
              onChange={async ({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) setChosen({ text: await file.text(), from: file.name });
                currentTarget.value = '';
              }}
            />
            {t('options_pack_file')}
          </label>
        </p>
        {from !== 'hand' && from !== 'shipped' && <p class="hint">{from}</p>}
        {reading.type === 'reading' && <Reading />}
        {reading.type === 'problems' && <PackProblems problems={reading.problems} />}
        {reading.type === 'failed' && (
          <p class="failed" role="alert">
            {t('options_pack_failed', { reason: reading.reason })}
          </p>
        )}
      </section>
      <section class="group" aria-labelledby="packs-shipped">
        <h3 id="packs-shipped">{t('options_packs_shipped')}</h3>
        <ul class="packs">
          {Object.entries(SHIPPED_PACKS).map(([id, pack]) => (
            <li key={id} class="card">
              <h4 lang="es">{pack.name}</h4>
              <p class="hint" lang="es">
                {pack.description}
              </p>
              <button
                type="button"
                class="button"
                aria-label={t('options_pack_see_of', { name: pack.name })}
                onClick={() => setChosen({ text: JSON.stringify(pack), from: 'shipped' })}
              >
                {t('options_pack_see')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Export />
    </>
  );
}

/** The pack that holds now. */
function Present() {
  const { sources, change } = useModel();
  const { pack, policy } = sources;
  return (
    <section class="card" aria-labelledby="pack-now">
      <h3 id="pack-now">{t('options_pack_now')}</h3>
      {policy?.pack && <p class="hint">{t('options_pack_policy', { name: policy.pack.name })}</p>}
      {pack ? (
        <div class="card-head">
          <div>
            <strong lang="es">{pack.name}</strong>
            <p class="hint" lang="es">
              {pack.description}
            </p>
          </div>
          <button
            type="button"
            class="button"
            onClick={() =>
              void change(
                { type: 'pack', pack: null },
                t('options_said_pack_out', { name: pack.name }),
              )
            }
          >
            {t('options_pack_remove')}
          </button>
        </div>
      ) : (
        <p class="hint">{t('options_pack_none')}</p>
      )}
    </section>
  );
}

function Export() {
  const { set, tuned } = useModel();
  const [name, setName] = useState(set.name ?? t('options_pack_default_name'));
  return (
    <section class="card" aria-labelledby="pack-export">
      <h3 id="pack-export">{t('options_pack_export')}</h3>
      <p class="hint">{t('options_pack_export_text')}</p>
      <label class="field">
        <span>{t('options_pack_name')}</span>
        <input
          type="text"
          lang="es"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p class="ways">
        <button
          type="button"
          class="primary"
          onClick={() => {
            const called = name.trim() || t('options_pack_default_name');
            const pack = exportPack(set, tuned.rules, { name: called });
            download(`${idOf(called) || 'usted'}.json`, 'application/json', writePack(pack));
          }}
        >
          {t('options_pack_download')}
        </button>
      </p>
    </section>
  );
}
