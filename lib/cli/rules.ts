import { readFile } from 'node:fs/promises';
import { RULES } from '../../rules';
import { decode } from '../corpus/lines';
import { type Complaint, Problem } from '../corpus/problem';
import { createFold } from '../settings/layers';
import { readPack } from '../settings/pack';
import { NO_SOURCES, type Policy, type RuleSources } from '../settings/rule-set';
import { createTuning, type TunedRules } from '../settings/tuned-rules';
import { fromHere } from './input';
import { asProblem } from './problem';

/**
 * The catalogue, as the entity's rule pack sets and extends it.
 *
 * @param file path of the pack; undefined: the catalogue as it comes
 * @param policy what the entity's policy says above or below it
 */
export async function loadRules(
  file: string | undefined,
  policy?: Policy,
): Promise<TunedRules | { readonly complaints: readonly Complaint[] }> {
  const sources = policy ? { ...NO_SOURCES, policy } : NO_SOURCES;
  if (file === undefined) return tuned(sources);
  try {
    const text = decode(await readFile(fromHere(file)));
    if (text === undefined) throw new Problem('cli_not_utf8');
    const read = readPack(text, RULES);
    if ('problems' in read) {
      const complaints = read.problems.map(({ line, column, path, messageId, data }) => ({
        ...{ messageId, data },
        place: { file, line, column, path: path.join('.') },
      }));
      return { complaints };
    }
    return tuned({ ...sources, pack: read.pack });
  } catch (error) {
    const { messageId, data } = asProblem(error);
    return { complaints: [{ messageId, data, place: { file } }] };
  }
}

function tuned(sources: RuleSources): TunedRules {
  return createTuning()(createFold()(sources));
}
