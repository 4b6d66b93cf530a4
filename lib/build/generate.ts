import { writeDictionary } from './dictionary';
import { writeIcons } from './icons';
import { writeSchemas } from './schema';

/** What the extension ships but nobody writes by hand. Runs after every install. */
const GENERATORS: readonly (() => void | Promise<void>)[] = [
  writeSchemas,
  writeIcons,
  writeDictionary,
];

for (const generate of GENERATORS) await generate();
