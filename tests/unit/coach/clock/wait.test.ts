import { describe, expect, it } from 'vitest';
import { NO_MEMORY, read } from '../../../../lib/coach/clock/wait';
import type { ChatMessage } from '../../../../lib/hosts/host';

const citizen = (id: string, text = '¿Ya salió mi cita?', at?: number): ChatMessage => ({
  id,
  from: 'citizen',
  text,
  ...(at === undefined ? {} : { at }),
});
const agent = (id: string, text = 'Su cita es el lunes.'): ChatMessage => ({
  id,
  from: 'agent',
  text,
});
const note: ChatMessage = { id: 'n', from: 'note', text: 'Revisar con cartera.' };

/** Reads a page again and again, a second between, and hands back the last memory. */
function readAll(...pages: readonly (readonly ChatMessage[])[]) {
  return pages.reduce((memory, page, index) => read(memory, page, (index + 1) * 1000), NO_MEMORY);
}

describe('a wait', () => {
  it('begins with the message, and further ones do not begin it anew', () => {
    const memory = readAll(
      [agent('1'), citizen('2')],
      [agent('1'), citizen('2'), citizen('3', '¿Hola?')],
    );
    expect(memory.wait).toEqual({ kind: 'answer', messageId: '2', since: 1000 });
  });

  it('counts from the time that the page shows, though never from the future', () => {
    expect(read(NO_MEMORY, [citizen('1', '¿Mi cita?', 400)], 1000).wait?.since).toBe(400);
    expect(read(NO_MEMORY, [citizen('1', '¿Mi cita?', 9000)], 1000).wait?.since).toBe(1000);
  });

  it('ends with an answer, and a note is none', () => {
    expect(readAll([citizen('1')], [citizen('1'), note]).wait?.since).toBe(1000);
    expect(readAll([citizen('1')], [citizen('1'), agent('2')]).wait).toBeUndefined();
  });

  it('begins anew after an answer', () => {
    const memory = readAll(
      [citizen('1')],
      [citizen('1'), agent('2')],
      [citizen('1'), agent('2'), citizen('3')],
    );
    expect(memory.wait).toEqual({ kind: 'answer', messageId: '3', since: 3000 });
  });

  it('is of another kind after a message that asks for patience', () => {
    const held = [citizen('1'), agent('2', 'Un momento, por favor.')];
    expect(readAll([citizen('1')], held, held).wait).toEqual({
      kind: 'held',
      messageId: '2',
      since: 2000,
    });
    expect(readAll(held, [...held, agent('3')]).wait).toBeUndefined();
    expect(readAll(held, [...held, citizen('3')]).wait?.kind).toBe('answer');
  });

  it('is none after thanks', () => {
    expect(
      readAll([agent('1'), citizen('2', 'Muchas gracias, muy amable 🙏')]).wait,
    ).toBeUndefined();
    expect(readAll([agent('1'), citizen('2', 'Gracias, ¿y a qué hora?')]).wait).toBeDefined();
    expect(readAll([agent('1'), citizen('2', 'Listo. Mi cédula es 52417')]).wait).toBeDefined();
  });

  it('is one after a nod that answers a question', () => {
    const asked = agent('1', '¿Ya tiene el recibo?');
    expect(readAll([asked, citizen('2', 'Sí')]).wait).toBeDefined();
    expect(readAll([asked, citizen('2', 'No, muchas gracias')]).wait).toBeUndefined();
    expect(readAll([agent('1'), citizen('2', 'Listo')]).wait).toBeUndefined();
  });

  it('lasts while the page scrolls back or draws itself anew', () => {
    const pages = [[agent('1'), citizen('2')], [agent('0'), agent('1')], []];
    expect(readAll(...pages).wait).toEqual({ kind: 'answer', messageId: '2', since: 1000 });
  });

  it('lasts when its first message has left the page', () => {
    const memory = readAll([citizen('1')], [citizen('2', '¿Hola?'), citizen('3', '¿Sigue ahí?')]);
    expect(memory.wait?.since).toBe(1000);
  });
});
