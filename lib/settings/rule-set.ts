import type { OwnRule } from '../../rules/own';
import type { EntityCourtesy, Offers } from '../engine/entity-courtesy';
import type { RuleSetting } from '../engine/rule';
import type { TermEntry } from '../engine/terms';
import type { FormulaKind } from '../spanish/formulas';
import type { Template } from '../templates/template';
import type { ReviewMode } from './review-mode';
import type { KnownSite } from './site';

/** What is added to a term list and what is taken out of it. */
export interface TermChanges {
  /** A term that the list has already is replaced: other alternatives, another context. */
  readonly add?: readonly (string | TermEntry)[];
  /** By the `term` of the entry. */
  readonly remove?: readonly string[];
}

/** What is added to the greetings or the farewells, what is not used, and what a fix writes. */
export interface FormulaChanges extends Offers {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** How replies greet, say goodbye and are signed. Which parts sign is for the rule `sin-firma`. */
export interface CourtesyChanges extends Partial<Readonly<Record<FormulaKind, FormulaChanges>>> {
  readonly signature?: EntityCourtesy['signature'];
}

/** The clock of a chat: whether it shows, and after how many seconds somebody waits too long. */
export interface ClockChange {
  readonly enabled?: boolean;
  readonly seconds?: number;
}

/** Which sites are offered by name. */
export interface HostChanges {
  /** Webmails and chats of the entity, offered beside those that Usted knows. */
  readonly known?: readonly KnownSite[];
  /** Names of known sites that are not offered. */
  readonly hidden?: readonly string[];
}

/**
 * One layer of a rule set, pack-shaped: the same keys in a rule pack, in a managed policy and in
 * what was edited on this device. An absent key leaves the word to the layer below.
 */
export interface RuleSetLayer {
  /** By rule id; also of own rules, wherever they come from. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** By list: see `rules/term-lists.ts`. */
  readonly terms?: Readonly<Record<string, TermChanges>>;
  readonly courtesy?: CourtesyChanges;
  /** One with the id of a lower layer's takes its place. */
  readonly own?: readonly OwnRule[];
  /** Replies of the entity; one with the id of ours takes its place. */
  readonly templates?: readonly Template[];
  /** Ids of templates that are not offered. */
  readonly hiddenTemplates?: readonly string[];
  readonly review?: ReviewMode;
  readonly clock?: ClockChange;
  readonly hosts?: HostChanges;
}

/** Format of a rule pack; a change of meaning raises it and adds a migration. */
export const PACK_VERSION = 3;

/**
 * Versions of packs that can be read. Version 1 knew rules, own rules and templates alone, version 2
 * no `courtesy`; all that they said means the same today.
 */
export const PACK_VERSIONS: readonly number[] = [1, 2, PACK_VERSION];

/** What an admin edits, shares and rolls out: a layer with a name. */
export interface RulePack extends RuleSetLayer {
  readonly $schema?: string;
  readonly version: typeof PACK_VERSION;
  readonly name: string;
  readonly description?: string;
}

/** Pages of the extension that a policy may hide. */
export const HIDEABLE_PAGES = ['popup', 'options', 'guide', 'practice'] as const;
export type HideablePage = (typeof HIDEABLE_PAGES)[number];

/** What the entity's browser policy says, read: see `policy.ts`. */
export interface Policy {
  /** The entity's pack, in place of one imported on the device. */
  readonly pack?: RulePack;
  /** What holds until somebody chooses otherwise. */
  readonly defaults: RuleSetLayer;
  /** What nobody changes. */
  readonly locks: RuleSetLayer;
  /** Match patterns on which the coach runs without being asked, where the browser lets it. */
  readonly hosts: readonly string[];
  readonly hidden: readonly HideablePage[];
}

/** All that a rule set is made of, as stored. */
export interface RuleSources {
  /** Imported on this device. */
  readonly pack?: RulePack;
  readonly policy?: Policy;
  /** Changed on this device. */
  readonly edits: RuleSetLayer;
}

export const NO_SOURCES: RuleSources = { edits: {} };
