import { readFile } from 'node:fs/promises';
import { RULES } from '../../rules';
import { decode } from '../corpus/lines';
import { type Complaint, Problem } from '../corpus/problem';
import { catalogueProblems } from '../settings/catalogue-problems';
import { placeAt, readJson } from '../settings/json-text';
import { problemAt } from '../settings/pack-problems';
import { readPolicy } from '../settings/policy';
import type { Policy } from '../settings/rule-set';
import { fromHere } from './input';
import { asProblem } from './problem';

export interface PolicyLoaded {
  /** Undefined where nothing of it can be read, or it says nothing. */
  readonly policy?: Policy;
  /** What of it cannot be used, with the line; the rest holds, as in the browser. */
  readonly complaints: readonly Complaint[];
}

/** Reads the values of a browser policy, to try it before it reaches everybody. */
export async function loadPolicyFile(file: string): Promise<PolicyLoaded> {
  try {
    const text = decode(await readFile(fromHere(file)));
    if (text === undefined) throw new Problem('cli_not_utf8');
    const json = readJson(text);
    if ('problem' in json) {
      const place = { file, ...placeAt(text, json.offset) };
      return { complaints: [{ messageId: `pack_json_${json.problem}`, data: {}, place }] };
    }
    const { policy, problems } = readPolicy(JSON.parse(text));
    const named = policy ? catalogueProblems({ policy, edits: {} }, RULES).policy : [];
    const misshapen = problems.map(({ place, expected }) => ({
      place,
      messageId: `settings_expected_${expected}`,
      data: {},
    }));
    const complaints = [...misshapen, ...named].map(({ place: path, messageId, data }) => {
      const { line, column } = problemAt(text, keysOf(path), json.root, messageId);
      return { messageId, data, place: { file, line, column, path } };
    });
    return { ...(policy ? { policy } : {}), complaints };
  } catch (error) {
    const { messageId, data } = asProblem(error);
    return { complaints: [{ messageId, data, place: { file } }] };
  }
}

/** `locks.hosts.hidden[2]` as keys. */
function keysOf(place: string): readonly string[] {
  return place.split(/[.[\]]+/u).filter((key) => key !== '');
}
