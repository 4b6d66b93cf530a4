import { runCheck } from './run';

process.exitCode = await runCheck(process.argv.slice(2));
// When the reader of the answer left early, nobody waits for the rest of the input.
process.stdin.destroy();
