import { useState } from 'preact/hooks';
import { exportPack, writePack } from '../../../lib/settings/export';
import { type PackRead, readPack } from '../../../lib/settings/pack';
import type { RulePack } from '../../../lib/settings/rule-set';
import { SHIPPED_PACKS } from '../../../lib/settings/shipped-packs';
import { RULES } from '../../../rules';
import { useModel } from '../model';
import { idOf } from '../own/draft';
import { download } from '../parts/download';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { PackChanges } from './PackChanges';
import { PackProblems } from './PackProblems';

/** The rule set as a file: taken in with a look at what it changes, and handed out. */
export function PacksPage() {
  const [chosen, setChosen] = useState<RulePack>();
  const [problems, setProblems] = useState<Extract<PackRead, { problems: unknown }>['problems']>(
    [],
  );
  const [text, setText] = useState('');
  const choose = (written: string): void => {
    setText(written);
    const read: PackRead = written.trim() === '' ? { problems: [] } : readPack(written, RULES);
    setProblems('problems' in read ? read.problems : []);
    setChosen('pack' in read ? read.pack : undefined);
  };
  const done = (): void => {
    setChosen(undefined);
    setText('');
  };
  return (
    <>
      <PageHead id="paquetes" />
      <Present />
      {chosen && <PackChanges key={JSON.stringify(chosen)} pack={chosen} onDone={done} />}
      <section class="card" aria-labelledby="pack-import">
        <h3 id="pack-import">{t('options_pack_import')}</h3>
        <textarea
          rows={4}
          spellcheck={false}
          aria-label={t('options_pack_paste')}
          placeholder={t('options_pack_paste')}
          value={text}
          onInput={({ currentTarget }) => choose(currentTarget.value)}
        />
        <p class="ways">
          <label class="button file">
            <input
              type="file"
              accept=".json,application/json"
              onChange={async ({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) choose(await file.text());
                currentTarget.value = '';
              }}
            />
            {t('options_pack_file')}
          </label>
        </p>
        {problems.length > 0 && <PackProblems problems={problems} />}
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
                onClick={() => {
                  setProblems([]);
                  setText('');
                  setChosen(pack);
                }}
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
