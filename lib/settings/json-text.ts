import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { whereTooDeep } from './json-depth';

/** A JSON text read with the place of each value, or the place where it stops being JSON. */
export type JsonText =
  | { readonly root: Node }
  | { readonly offset: number; readonly problem: 'broken' | 'deep' };

/** Reads strict JSON and keeps the places. Never throws, whatever the text. */
export function readJson(text: string): JsonText {
  const deep = whereTooDeep(text);
  if (deep !== undefined) return { offset: deep, problem: 'deep' };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) return { offset: first?.offset ?? 0, problem: 'broken' };
  return { root };
}

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
