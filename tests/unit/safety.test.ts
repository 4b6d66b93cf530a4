import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Our sources that end up in the browser. Tools and tests run elsewhere. */
const FOLDERS = ['entrypoints', 'lib', 'rules'];
const TOOLS = /^lib\/(?:build|cli|demo)\//u;

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
)
  .filter((path) => /\.tsx?$/u.test(path) && !TOOLS.test(path))
  .map((path) => ({ path, code: withoutComments(readFileSync(path, 'utf8')) }));

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');
}

const places = (pattern: RegExp): string[] =>
  sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

describe('no text leaves the device', () => {
  it.each([
    ['XMLHttpRequest', /XMLHttpRequest/u],
    ['WebSocket', /WebSocket|WebTransport|RTCPeerConnection/u],
    ['EventSource', /EventSource/u],
    ['sendBeacon', /sendBeacon/u],
    ['importScripts', /importScripts/u],
    ['storage that a browser synchronises', /storage\.sync/u],
  ])('by %s', (_, pattern) => expect(places(pattern)).toEqual([]));

  it('by fetch, but for files of the extension itself', () => {
    const calls = sources.flatMap(({ path, code }) =>
      [...code.matchAll(/\bfetch\s*\([^;]*/gu)].map(([call]) => `${path}: ${call}`),
    );
    expect(calls.filter((call) => !call.includes('runtime.getURL('))).toEqual([]);
  });
});

describe('no text becomes code or markup', () => {
  it.each([
    ['innerHTML or outerHTML', /\b(?:inner|outer)HTML\b|dangerouslySetInnerHTML/u],
    ['insertAdjacentHTML', /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc/u],
    ['document.write', /document\.write/u],
    ['DOMParser', /DOMParser/u],
    ['eval', /\beval\s*\(|new Function\b|setTimeout\s*\(\s*['"`]/u],
    ['a script of the page', /world:\s*['"]MAIN/u],
  ])('by %s', (_, pattern) => expect(places(pattern)).toEqual([]));
});
