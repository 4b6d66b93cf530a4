import { childrenOf, type GuideNode, ROOT } from './guide';

/** A node on the map; places in pixels of the drawing. */
export interface Placed {
  readonly node: GuideNode;
  /** 0 for the root, 1 for its branches, 2 for what hangs from them. */
  readonly depth: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Curve from the parent; undefined for the root. */
  readonly link?: string;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
}

const ROW = 26;
/** Between one branch and the next. */
const GAP = 8;
/** Of a node's box; what is left of its row is air. */
export const NODE_HEIGHT = 22;
const COLUMNS = [
  { x: 0, width: 176 },
  { x: 220, width: 216 },
  { x: 480, width: 290 },
] as const;

/** The map from left to right: each leaf has a row, each parent stands amid its children. */
export function layoutMap(): MapLayout {
  const nodes: Placed[] = [];
  let bottom = 0;
  const rowOf = (): number => {
    const y = bottom + ROW / 2;
    bottom += ROW;
    return y;
  };
  const branches = childrenOf(ROOT).map((branch) => {
    const leaves = childrenOf(branch).map((node) => ({ node, y: rowOf() }));
    const y = leaves.length === 0 ? rowOf() : mean(leaves.map((leaf) => leaf.y));
    bottom += GAP;
    return { branch, leaves, y };
  });
  const rootY = mean(branches.map(({ y }) => y));
  nodes.push({ node: ROOT, depth: 0, ...COLUMNS[0], y: rootY });
  for (const { branch, leaves, y } of branches) {
    nodes.push({ node: branch, depth: 1, ...COLUMNS[1], y, link: curve(0, rootY, 1, y) });
    for (const { node, y: leafY } of leaves) {
      nodes.push({ node, depth: 2, ...COLUMNS[2], y: leafY, link: curve(1, y, 2, leafY) });
    }
  }
  return { width: COLUMNS[2].x + COLUMNS[2].width, height: bottom - GAP, nodes };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function curve(from: 0 | 1, y1: number, to: 1 | 2, y2: number): string {
  const x1 = COLUMNS[from].x + COLUMNS[from].width;
  const x2 = COLUMNS[to].x;
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
