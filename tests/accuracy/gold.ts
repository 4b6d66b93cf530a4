import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a gold item says about its text. */
export type Label = 'tuteo' | 'voseo' | 'usted' | 'neutral';

/** One labelled text, whatever file it comes from. */
export interface GoldItem {
  readonly id: string;
  /** File and source, as figures are grouped. */
  readonly source: string;
  readonly label: Label;
  readonly text: string;
  /** Joins the informal and the usted edition of one message. */
  readonly pair?: string;
  readonly imperativeOnly: boolean;
  /** Left out of all figures: even a reader cannot tell. */
  readonly ambiguous: boolean;
}

/**
 * Reads labelled texts, a JSON object a line. Files differ: some carry `label`, others the yes or
 * no of `tuteo`.
 *
 * @param paths files, or directories of `.jsonl` files
 * @throws {Error} naming file and line of what cannot be read
 */
export function readGold(paths: readonly string[]): GoldItem[] {
  return paths.flatMap(filesOf).flatMap((path) => {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [toItem(JSON.parse(line), basename(path, '.jsonl'))];
      } catch (cause) {
        throw new Error(`${path}:${index + 1} no se puede leer`, { cause });
      }
    });
  });
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(path, name));
}

function toItem(raw: Record<string, unknown>, file: string): GoldItem {
  const { text, pair, tuteo } = raw;
  if (typeof text !== 'string') throw new Error('falta «text»');
  const label = (raw.label as Label | undefined) ?? (tuteo === true ? 'tuteo' : 'neutral');
  const family = String(raw.source ?? '').split(/[:@]/u)[0] ?? '';
  return {
    id: String(raw.id ?? ''),
    source: family === '' ? file : `${file} · ${family}`,
    label,
    text,
    imperativeOnly: raw.imperativeOnly === true,
    ambiguous: raw.ambiguous === true,
    ...(typeof pair === 'string' ? { pair } : {}),
  };
}
