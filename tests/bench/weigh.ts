import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { byPart } from './parts';

/** What the bundler says of a chunk, as far as it is needed. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly modules?: Readonly<Record<string, { readonly code: string | null }>>;
}

/**
 * Builds the extension as the browser tests run it.
 *
 * @returns bytes of each part of the coach, each of its modules compressed by itself
 */
export async function buildAndWeigh(): Promise<ReadonlyMap<string, number>> {
  const weights: (readonly [string, number])[] = [];
  const scales = {
    name: 'usted:scales',
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
      for (const { type, fileName, modules = {} } of Object.values(bundle)) {
        if (type !== 'chunk' || fileName !== 'coach.js') continue;
        for (const [path, { code }] of Object.entries(modules)) {
          if (code) weights.push([path, gzipSync(withoutComments(code)).length]);
        }
      }
    },
  };
  await build({
    mode: 'e2e',
    hooks: {
      'vite:build:extendConfig': (_, config) => {
        config.plugins = [...(config.plugins ?? []), scales];
      },
    },
  });
  return byPart(weights);
}

/** Comments and indents weigh nothing in what ships. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s+/gmu, '');
}
