import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../lib/i18n/messages';

const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const catalogues = { es: read('es'), en: read('en') };

describe.each(Object.entries(catalogues))('%s', (_, catalogue) => {
  it('holds no dollar sign, in which browsers see a placeholder', () => {
    const dollars = Object.entries(catalogue).filter(([, { message }]) => message.includes('$'));
    expect(dollars).toEqual([]);
  });
});

describe('Spanish', () => {
  it('has every sentence that a page of ours asks for by name', () => {
    const asked = ['entrypoints', 'lib/coach', 'lib/toolbar', 'lib/popup']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
          (path) => `${folder}/${path}`,
        ),
      )
      .filter((path) => /\.tsx?$/u.test(path))
      .flatMap((path) => [
        ...readFileSync(path, 'utf8').matchAll(
          /'((?:popup|coach|severity|problems|command|card|extension)_\w+)'/gu,
        ),
      ])
      .map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((key) => !(key in catalogues.es))).toEqual([]);
  });

  it('addresses the agent as usted, in its own sentences', () => {
    const informal =
      /(?<!\p{L})(?:tú|tu|tus|te|contigo|haz|pon|quieres|puedes|tienes|debes|escribe tu)(?!\p{L})/iu;
    const own = Object.entries(catalogues.es).filter(([key]) =>
      /^(?:popup|problems|settings)_/u.test(key),
    );
    expect(own.filter(([, { message }]) => informal.test(message))).toEqual([]);
  });
});
