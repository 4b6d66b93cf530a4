import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../../rules';
import { translator } from '../i18n/messages';
import { managedSchema } from '../settings/managed-schema';
import { packSchema } from '../settings/pack-schema';

const FOLDER = 'public/schema';

/** The schemas of a rule pack, for editors, and of a managed policy, for Chrome and Edge. */
export function writeSchemas(): void {
  const say = translator(JSON.parse(readFileSync('public/_locales/es/messages.json', 'utf8')));
  mkdirSync(FOLDER, { recursive: true });
  const write = (name: string, schema: object): void =>
    writeFileSync(`${FOLDER}/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  write('rule-pack', packSchema(RULES, say));
  write('managed-policy', managedSchema(RULES, say));
}
