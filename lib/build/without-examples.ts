import type { Plugin } from 'vite';

/** A rule that comes with Usted; the examples of an entity's own are proven when it is taken over. */
const RULE = /\/rules\/(?!own\.ts)[\w-]+\.ts$/u;
const NONE = '{flags:[],accepts:[]}';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Leaves the examples of rules out of the background, which is read anew whenever it wakes: tests and
 * the options page use them.
 */
export function withoutExamples(): Plugin {
  let isBackground = false;
  return {
    name: 'usted:without-examples',
    enforce: 'post',
    configResolved({ build }) {
      isBackground = JSON.stringify(build.lib || '').includes('entrypoints/background');
    },
    transform(code, id) {
      if (!isBackground || !RULE.test(id)) return null;
      const places = examplesIn(this.parse(code) as unknown as Node);
      // From the end, so that earlier places stay where they are.
      return places.reduceRight(
        (text, { start, end }) => text.slice(0, start) + NONE + text.slice(end),
        code,
      );
    },
  };
}

/** Values of every `examples` property, in order of place. */
function examplesIn(node: Node): Node[] {
  if (node.type === 'Property' && (node.key as Node).name === 'examples')
    return [node.value as Node];
  return Object.values(node)
    .flat()
    .filter(
      (child): child is Node => typeof child === 'object' && child !== null && 'type' in child,
    )
    .flatMap(examplesIn);
}
