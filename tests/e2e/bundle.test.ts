import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../rules';
import { EXTENSION } from './setup/browser';

it('the content script carries no examples', () => {
  const code = readFileSync(join(EXTENSION, 'content-scripts/coach.js'), 'utf8');
  const examples = RULES.flatMap(({ examples: { flags, accepts } }) => [...flags, ...accepts])
    .map((example) => (typeof example === 'string' ? example : example.text))
    .filter((text) => text.length > 30 && !/[\n'"`\\]/u.test(text));
  expect(examples.length).toBeGreaterThan(20);
  expect(examples.filter((text) => code.includes(text))).toEqual([]);
});
