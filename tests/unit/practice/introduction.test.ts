import { expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { FIRST_TEXT, introductionDraft, isDone, STEPS } from '../../../lib/practice/introduction';
import { createLocalSpeller } from '../../../lib/spelling/local';
import es from '../../../public/_locales/es/messages.json';
import { RULES } from '../../../rules';

const engine = createEngine({ rules: RULES, facts: { speller: createLocalSpeller() } });
const tried = (text: string, focused = true) => ({
  focused,
  text,
  findings: engine.check(introductionDraft(text)),
});

const FORMAL = FIRST_TEXT.replace('Tienes', 'Tiene').replace(' tu ', ' su ');
const CLEAN = FORMAL.replace('lo más pronto posible', 'a más tardar el 15 de diciembre');

it('the introduction is done by doing, one step at a time', () => {
  expect(isDone('focus', tried(FIRST_TEXT, false))).toBe(false);
  expect(isDone('focus', tried(FIRST_TEXT))).toBe(true);
  expect(isDone('card', tried(FIRST_TEXT))).toBe(false);
  expect(isDone('card', tried(FORMAL))).toBe(true);
  expect(isDone('clean', tried(FORMAL))).toBe(false);
  expect(isDone('clean', tried(CLEAN))).toBe(true);
  expect(isDone('clean', tried(''))).toBe(false);
});

it('every step has its words, and one that is to be done says what to try', () => {
  for (const step of STEPS) {
    expect(es).toHaveProperty(`introduction_${step}_title`);
    expect(es).toHaveProperty(`introduction_${step}_text`);
    const asks = isDone(step, tried(FIRST_TEXT)) !== undefined;
    expect(`introduction_${step}_try` in es).toBe(asks);
  }
});
