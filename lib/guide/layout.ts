import { childrenOf, type GuideNode, ROOT } from './guide';

/** Spread to both sides of the root where there is room, as one indented tree in a side panel. */
export type MapForm = 'wide' | 'narrow';

/** A node on the map; places in pixels of the drawing. */
export interface Placed {
  readonly node: GuideNode;
  /** 0 for the root, 1 for its branches, 2 for what hangs from them. */
  readonly depth: 0 | 1 | 2;
  /** Which branch it belongs to, from 0; undefined for the root. */
  readonly branch?: number;
  /** Which way its children lie. */
  readonly outward: 'ArrowLeft' | 'ArrowRight';
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly width: number;
  /** Line from the parent; undefined for the root. */
  readonly link?: string;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
}

/** Of a node's box; what is left of its row is air. */
export const NODE_HEIGHT = 24;
const ROW = 28;
/** Between one branch and the next. */
const GAP = 12;

/** What holds in every channel stands left of the root, the channels right of it. */
const LEFT: ReadonlySet<string> = new Set([
  'atributos',
  'comunes',
  'preferente',
  'lenguas-nativas',
]);

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Root, branches and leaves; as wide as their longest title. */
const WIDE_ROOT: Column = { x: 586, width: 178 };
const WIDE_SIDES = [
  {
    outward: 'ArrowLeft',
    branches: { x: 320, width: 222 },
    leaves: { x: 0, width: 282 },
  },
  {
    outward: 'ArrowRight',
    branches: { x: 808, width: 154 },
    leaves: { x: 1002, width: 238 },
  },
] as const;
const NARROW = [
  { x: 0, width: 178 },
  { x: 14, width: 222 },
  { x: 36, width: 292 },
] as const;

export function layoutMap(form: MapForm): MapLayout {
  return form === 'wide' ? wideMap() : narrowMap();
}

/** Where an arrow leads from a node; undefined at the edge and for any other key. */
export function neighbour({ nodes }: MapLayout, id: string, key: string): GuideNode | undefined {
  const from = nodes.find(({ node }) => node.id === id);
  if (!from) return undefined;
  const within = (other: Placed): boolean => other.x === from.x || isIndented(nodes);
  if (key === 'ArrowUp') return nodes.findLast((each) => within(each) && each.y < from.y)?.node;
  if (key === 'ArrowDown') return nodes.find((each) => within(each) && each.y > from.y)?.node;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const child = nodes.find(({ node, outward }) => node.parent === id && outward === key);
  if (child || key === from.outward) return child?.node;
  return nodes.find(({ node }) => node.id === from.node.parent)?.node;
}

/** Whether the rows of a map are one list, which up and down walk from first to last. */
function isIndented(nodes: readonly Placed[]): boolean {
  return new Set(nodes.map(({ y }) => y)).size === nodes.length;
}

/** Each leaf has a row, each parent stands amid its children. */
function wideMap(): MapLayout {
  const branches = childrenOf(ROOT);
  const sides = WIDE_SIDES.map((side) => {
    const own = branches.filter(({ id }) => LEFT.has(id) === (side.outward === 'ArrowLeft'));
    const rows = own.map((branch) => Math.max(1, childrenOf(branch).length));
    const height = rows.reduce((sum, each) => sum + each * ROW + GAP, -GAP);
    return { ...side, own, height };
  });
  const height = Math.max(...sides.map((side) => side.height));
  const rootY = height / 2;
  const nodes: Placed[] = [{ node: ROOT, depth: 0, outward: 'ArrowRight', ...WIDE_ROOT, y: rootY }];
  for (const { own, outward, branches: column, leaves: outer, height: used } of sides) {
    let top = (height - used) / 2;
    for (const node of own) {
      const branch = branches.indexOf(node);
      const leaves = childrenOf(node);
      const rows = Math.max(1, leaves.length);
      const y = top + (rows * ROW) / 2;
      const link = curve(WIDE_ROOT, rootY, column, y);
      nodes.push({ node, depth: 1, branch, outward, ...column, y, link });
      leaves.forEach((leaf, at) => {
        const leafY = top + (at + 0.5) * ROW;
        const link = curve(column, y, outer, leafY);
        nodes.push({ node: leaf, depth: 2, branch, outward, ...outer, y: leafY, link });
      });
      top += rows * ROW + GAP;
    }
  }
  return { width: WIDE_SIDES[1].leaves.x + WIDE_SIDES[1].leaves.width, height, nodes };
}

/** One row a node, children under their parent. */
function narrowMap(): MapLayout {
  const outward = 'ArrowRight';
  const nodes: Placed[] = [];
  let top = 0;
  const nextRow = (): number => {
    top += ROW;
    return top - ROW / 2;
  };
  const [root, column, outer] = NARROW;
  const rootY = nextRow();
  nodes.push({ node: ROOT, depth: 0, outward, ...root, y: rootY });
  childrenOf(ROOT).forEach((node, branch) => {
    top += GAP / 2;
    const y = nextRow();
    nodes.push({
      node,
      depth: 1,
      branch,
      outward,
      ...column,
      y,
      link: elbow(root, rootY, column, y),
    });
    for (const leaf of childrenOf(node)) {
      const leafY = nextRow();
      const link = elbow(column, y, outer, leafY);
      nodes.push({ node: leaf, depth: 2, branch, outward, ...outer, y: leafY, link });
    }
  });
  return { width: outer.x + outer.width, height: top, nodes };
}

/** From the side of one box to the side of the other that faces it. */
function curve(from: Column, y1: number, to: Column, y2: number): string {
  const isLeft = to.x < from.x;
  const x1 = isLeft ? from.x : from.x + from.width;
  const x2 = isLeft ? to.x + to.width : to.x;
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** Down from under the start of one box and around to the next. */
function elbow(from: Column, y1: number, to: Column, y2: number): string {
  const x = from.x + 7;
  const bend = Math.min(7, to.x - x);
  return `M${x} ${y1 + NODE_HEIGHT / 2}V${y2 - bend}Q${x} ${y2} ${x + bend} ${y2}H${to.x}`;
}
