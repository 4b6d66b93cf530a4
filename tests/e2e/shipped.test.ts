import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';

const BROWSERS = ['chrome', 'firefox'] as const;

/** The product as it ships, not the build that tests open. */
const outputOf = (browser: string): string => `.output/${browser}-mv3`;

beforeAll(async () => {
  for (const browser of BROWSERS) await build({ mode: 'production', browser });
});

describe.each(BROWSERS)('the build for %s', (browser) => {
  const manifest = () => JSON.parse(readFileSync(join(outputOf(browser), 'manifest.json'), 'utf8'));
  const scripts = () =>
    readdirSync(outputOf(browser), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => ({ path, code: readFileSync(join(outputOf(browser), path), 'utf8') }));
  const holding = (pattern: RegExp): string[] =>
    scripts()
      .filter(({ code }) => pattern.test(code))
      .map(({ path }) => path);

  it('asks for the smallest set of permissions, and for no site at install', () => {
    expect(manifest()).toMatchObject({
      permissions: [
        'storage',
        'scripting',
        'activeTab',
        ...(browser === 'chrome' ? ['sidePanel'] : []),
      ],
      optional_host_permissions: ['*://*/*'],
      content_scripts: [],
    });
    expect(Object.keys(manifest())).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^(?:host_permissions|optional_permissions|externally_connectable|web_accessible_resources|sandbox)$/u,
        ),
      ]),
    );
  });

  it('lets no page of the extension reach the network or make markup of text', () => {
    const { extension_pages: policy } = manifest().content_security_policy;
    const directives = new Map<string, string>(
      policy.split(';').map((directive: string) => {
        const [name, ...values] = directive.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect([...directives.values()].join(' ')).not.toMatch(/https?:|\*|unsafe|data:|wss?:/u);
    expect(directives.get('connect-src')).toBe("'self'");
    // It makes the address of one worker and no markup: see entrypoints/options/corpus/start.ts.
    expect(directives.get('trusted-types')).toBe('usted-worker');
  });

  it.each([
    ['opens a connection', /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/u],
    ['loads code', /importScripts|\bimport\s*\(\s*["'`]https?:/u],
    ['runs text', /\beval\s*\(|new Function\b/u],
    ['writes markup', /insertAdjacentHTML|outerHTML|document\.write|createContextualFragment/u],
  ])('holds no script that %s', (_, pattern) => expect(holding(pattern)).toEqual([]));

  it('holds no innerHTML but that of Preact, for a property that no source of ours sets', () => {
    const rest = scripts().map(({ path, code }) => ({
      path,
      code: code.replace(
        /\b(\w+)\.__html\s*==\s*\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html/gu,
        '',
      ),
    }));
    expect(rest.filter(({ code }) => code.includes('innerHTML')).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
