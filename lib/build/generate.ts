import { writeIcons } from './icons';

/** What the extension ships but nobody writes by hand. Runs after every install. */
const GENERATORS: readonly (() => void | Promise<void>)[] = [writeIcons];

for (const generate of GENERATORS) await generate();
