import { writeDictionary } from './dictionary';
import { writeIcons } from './icons';
import { writePackSchema } from './schema';

/** What the extension ships but nobody writes by hand. Runs after every install. */
const GENERATORS: readonly (() => void | Promise<void>)[] = [
  writePackSchema,
  writeIcons,
  writeDictionary,
];

for (const generate of GENERATORS) await generate();
