import type { Finding } from './engine/finding';
import type { ChangeAnswer, SettingsChange } from './settings/changes';
import type { Tally } from './statistics/counts';
import type { TemplateSet } from './templates/template';

/** One field's findings as the popup shows them, in order of place. */
export interface FieldReport {
  /** Unique in the tab, since every frame hears the popup. */
  readonly fieldId: string;
  /** Accessible name of the field, for an agent with several open. */
  readonly name: string;
  readonly findings: readonly (Finding & { readonly key: string })[];
}

/** Names one finding of one field of the tab. */
export interface FindingRef {
  readonly fieldId: string;
  readonly key: string;
}

/**
 * Every message between the doors: `name: (request) => answer`. What goes on for a while has a port
 * of its own: the popup's live view of a page, `messaging/reports.ts`, and drafts that are read,
 * `checking/protocol.ts`.
 */
export interface ProtocolMap {
  /** door → background: bring the coach into the sender's frame; answered when it is there. */
  'coach.load': (request: undefined) => undefined;
  /** coach → background: bring what draws into the sender's frame; answered when it is there. */
  'view.load': (request: undefined) => undefined;
  /** content → background: number of findings of the focused field; undefined: no field. */
  'badge.count': (request: { count: number | undefined }) => undefined;
  /** content (top frame) → background: whether the coach runs here, for the toolbar icon. */
  'site.active': (request: { active: boolean }) => undefined;
  /** content → background: whether the extension still has access to the sender's origin. */
  'site.allowed': (request: undefined) => boolean;
  /** background → every frame: access was taken from some site; ask whether from yours. */
  'access.removed': (request: undefined) => undefined;
  /** background → every frame: other rules are in force; call, if you have not heard them. */
  'rules.changed': (request: undefined) => undefined;
  /** any door → background, the only writer of settings and of the rule set. */
  'settings.change': (request: SettingsChange) => ChangeAnswer;
  /** popup → background: the agent read what was wrong with the stored settings. */
  'settings.acknowledge': (request: undefined) => undefined;
  /** content → background: what a page offers when the agent asks for a template. */
  'templates.list': (request: undefined) => TemplateSet;
  /** content → background: the agent's signature, to be offered the next time. */
  'templates.sign': (request: { signature: string }) => undefined;
  /** content → background: show what the protocol says of a rule; a page cannot open it. */
  'guide.open': (request: { ruleId: string }) => undefined;
  /** content → background: what happened to findings, by rule; numbers alone. */
  'statistics.add': (request: { tally: Tally }) => undefined;
  /** background → every frame of the tab: a keyboard command; the focused frame acts. */
  'command.run': (request: { command: Command }) => void;
}

export type MessageName = keyof ProtocolMap;
export type Request<N extends MessageName> = Parameters<ProtocolMap[N]>[0];
export type Answer<N extends MessageName> = ReturnType<ProtocolMap[N]>;

/** Names of the keyboard commands in the manifest, which the popup may send as well. */
export type Command = 'next-finding' | 'previous-finding' | 'fix-all' | 'templates';
