import data from './data/protocol.json';

/** One place of the protocol: what it asks, and how to see that it was done. */
export interface GuideNode {
  /** Stands after `#` in the address of the guide. */
  readonly id: string;
  /** Absent for the root alone. */
  readonly parent?: string;
  readonly title: string;
  /** What people call it besides, for the search. */
  readonly words: readonly string[];
  readonly text: string;
  /** To be ticked during a call or a visit, in order. */
  readonly steps: readonly string[];
  /** Rules that watch over it in what is written. */
  readonly rules: readonly string[];
}

/** The concept map *Protocolo de servicio al cliente*, parents before their children. */
export const GUIDE: readonly GuideNode[] = data.nodes;

const BY_ID = new Map(GUIDE.map((node) => [node.id, node]));
const HOMES: Readonly<Record<string, string>> = data.homes;

/** Where the map begins. */
export const ROOT = GUIDE[0] as GuideNode;

export function nodeById(id: string): GuideNode | undefined {
  return BY_ID.get(id);
}

export function childrenOf({ id }: GuideNode): readonly GuideNode[] {
  return GUIDE.filter(({ parent }) => parent === id);
}

/** The places before and after a node, in reading order; the root is none of them. */
export function besides(node: GuideNode): readonly [GuideNode | undefined, GuideNode | undefined] {
  const at = GUIDE.indexOf(node);
  return at > 0 ? [at > 1 ? GUIDE[at - 1] : undefined, GUIDE[at + 1]] : [undefined, undefined];
}

/** The way to a node, from the root, without the node itself. */
export function pathTo({ parent }: GuideNode): readonly GuideNode[] {
  const above = parent === undefined ? undefined : BY_ID.get(parent);
  return above ? [...pathTo(above), above] : [];
}

/** The node that says most of a rule; undefined for a rule of the entity's own. */
export function homeOf(ruleId: string): string | undefined {
  return Object.hasOwn(HOMES, ruleId) ? HOMES[ruleId] : undefined;
}

/** Address of a node within the extension. */
export function guideUrl(id: string): `/guide.html#${string}` {
  return `/guide.html#${id}`;
}
