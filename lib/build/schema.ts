import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../../rules';
import { translator } from '../i18n/messages';
import { packSchema } from '../settings/pack-schema';

const FOLDER = 'public/schema';

/** The schema that editors read while an admin writes a rule pack, with the titles in Spanish. */
export function writePackSchema(): void {
  const es = JSON.parse(readFileSync('public/_locales/es/messages.json', 'utf8'));
  const schema = packSchema(RULES, translator(es));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/rule-pack.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
