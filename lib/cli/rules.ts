import { readFile } from 'node:fs/promises';
import { RULES } from '../../rules';
import { decode } from '../corpus/lines';
import { type Complaint, Problem } from '../corpus/problem';
import type { EngineOptions } from '../engine/engine';
import { readPack } from '../settings/pack';
import { fromHere } from './input';
import { asProblem } from './problem';

export interface LoadedRules extends Required<Pick<EngineOptions, 'rules' | 'settings'>> {
  /** Names and sentences of the entity's own rules, by message id. */
  readonly messages: Readonly<Record<string, string>>;
}

/**
 * The catalogue, as the entity's rule pack sets and extends it.
 *
 * @param file path of the pack; undefined: the catalogue as it comes
 */
export async function loadRules(
  file: string | undefined,
): Promise<LoadedRules | { readonly complaints: readonly Complaint[] }> {
  if (file === undefined) return { rules: RULES, settings: {}, messages: {} };
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
    const { pack, own } = read;
    return { rules: [...RULES, ...own.rules], settings: pack.rules ?? {}, messages: own.messages };
  } catch (error) {
    const { messageId, data } = asProblem(error);
    return { complaints: [{ messageId, data, place: { file } }] };
  }
}
