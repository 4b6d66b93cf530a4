import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { RULES } from '../../rules';
import { EXTENSION } from './setup/chromium';

it('the background carries no examples', () => {
  const code = readFileSync(join(EXTENSION, 'background.js'), 'utf8');
  const examples = RULES.flatMap(({ examples: { flags, accepts } }) => [...flags, ...accepts])
    .map((example) => (typeof example === 'string' ? example : example.text))
    .filter((text) => text.length > 30 && !/[\n'"`\\]/u.test(text));
  expect(examples.length).toBeGreaterThan(20);
  expect(examples.filter((text) => code.includes(text))).toEqual([]);
});

it.each([
  // Its budget is 90 kB; the rules and the language are the background's.
  ['coach.js', 40_000],
  ['view.js', 26_000],
  ['background.js', 195_000],
])('%s grows no further', (file, most) => {
  expect(gzipSync(readFileSync(join(EXTENSION, file)), { level: 9 }).length).toBeLessThan(most);
});

it('the door, which every frame loads, stays a few kilobytes', () => {
  const door = readFileSync(join(EXTENSION, 'content-scripts/door.js'));
  expect(gzipSync(door, { level: 9 }).length).toBeLessThan(7_500);
});
