import type { Finding } from './engine/finding';

/** One field's findings as the popup shows them: sentences already rendered, quotes cut short. */
export interface FieldReport {
  readonly fieldId: string;
  /** Accessible name of the field, for an agent with several open. */
  readonly name: string;
  readonly findings: readonly (Finding & { readonly key: string })[];
}

export interface SpellingAnswer {
  readonly unknown: readonly string[];
}

/**
 * Every message between the doors: `name: (request) => answer`. The background answers through one
 * router, since a second asynchronous listener of the polyfill would silence the first.
 */
export interface ProtocolMap {
  /** content → background: which of these words the dictionary lacks. Words, never texts. */
  'spelling.check': (request: { words: readonly string[] }) => SpellingAnswer;
  /** content → background: corrections of one word, best first. */
  'spelling.suggest': (request: { word: string }) => readonly string[];
  /** content → background: number of findings of the focused field, for the badge. */
  'badge.count': (request: { count: number | undefined }) => undefined;
  /** popup → content of every frame of the tab: what is found now. Frames without a field stay silent. */
  'report.read': (request: undefined) => readonly FieldReport[];
  /** popup → content: put the caret on a finding and open its card. */
  'finding.reveal': (request: { fieldId: string; key: string }) => boolean;
  /** background → content: a keyboard command. */
  'command.run': (request: { command: Command }) => undefined;
}

/** Names of the keyboard commands in the manifest. */
export type Command = 'next-finding' | 'previous-finding' | 'fix-all';
