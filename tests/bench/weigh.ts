import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { byPart } from './parts';

/** What the bundler says of a chunk, as far as it is needed. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly modules?: Readonly<Record<string, { readonly code: string | null }>>;
}

/** Bytes by part of the program. */
export interface Weights {
  readonly coach: ReadonlyMap<string, number>;
  readonly background: ReadonlyMap<string, number>;
}

/**
 * Builds the extension as the browser tests run it.
 *
 * @returns bytes of each part of the coach and of the background, each of their modules compressed
 *   by itself
 */
export async function buildAndWeigh(): Promise<Weights> {
  const weights: Record<keyof Weights, [string, number][]> = { coach: [], background: [] };
  const scales = {
    name: 'usted:scales',
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
      for (const { type, fileName, modules = {} } of Object.values(bundle)) {
        const script = fileName.replace('.js', '');
        if (type !== 'chunk' || !isWeighed(script)) continue;
        for (const [path, { code }] of Object.entries(modules)) {
          if (code) weights[script].push([path, gzipSync(withoutComments(code)).length]);
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
  return { coach: byPart(weights.coach), background: byPart(weights.background) };
}

function isWeighed(script: string): script is keyof Weights {
  return script === 'coach' || script === 'background';
}

/** Comments and indents weigh nothing in what ships. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s+/gmu, '');
}
