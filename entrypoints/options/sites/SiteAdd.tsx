import { useId, useState } from 'preact/hooks';
import { knownSiteNamed } from '../../../lib/settings/site';
import { patternFrom } from '../../../lib/settings/site-address';
import { useModel } from '../model';
import { translate as t } from '../translate';
import { useHostChange } from './use-host-change';

/** Longest name of a site: the schema of a pack says the same. */
const NAME_LENGTH = 80;

/** One more site of the entity, by its name and its address. */
export function SiteAdd() {
  const { set } = useModel();
  const changeHosts = useHostChange();
  const id = useId();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = (): void => {
    const called = name.trim();
    const addresses = address.split(/[,;]/u).filter((each) => each.trim() !== '');
    const patterns = addresses.map(patternFrom).filter((each) => each !== undefined);
    const wrong = problemOf(called, addresses.length, patterns.length);
    setProblem(wrong);
    if (wrong !== undefined) return;
    setName('');
    setAddress('');
    changeHosts(
      ({ known = [], ...rest }) => ({ ...rest, known: [...known, { name: called, patterns }] }),
      t('options_said_site_added', { site: called }),
    );
  };
  const problemOf = (called: string, written: number, read: number): string | undefined => {
    if (called === '') return t('options_site_nameless');
    const taken = set.knownSites.some(({ value }) => value.name === called);
    if (taken || knownSiteNamed(called)) return t('options_site_taken', { site: called });
    return written === 0 || read < written ? t('options_site_address_wrong') : undefined;
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <span class="fields">
        <label class="field">
          <span>{t('options_site_name')}</span>
          <input
            type="text"
            lang="es"
            maxLength={NAME_LENGTH}
            value={name}
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t('options_site_address')}</span>
          <input
            type="text"
            inputMode="url"
            autocapitalize="off"
            spellcheck={false}
            value={address}
            placeholder="correo.entidad.gov.co"
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
      </span>
      <p id={`${id}-problem`} class="failed" role="alert">
        {problem}
      </p>
      <p class="ways">
        <button type="submit" class="button">
          {t('options_site_add')}
        </button>
      </p>
    </form>
  );
}
