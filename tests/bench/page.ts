import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { EXTENSION, launchInChromium } from '../e2e/setup/chromium';
import { type Coach, FOREIGN_HOST } from '../e2e/setup/coach';
import { servePages } from '../e2e/setup/pages';
import { backgroundHeap, waking } from './background';
import { type Times, timesOf } from './measure';
import { replyOf } from './texts';
import { traced } from './trace';

declare const chrome: typeof browser;

/** What Usted costs the page in which it runs; times are of the processor, in milliseconds. */
export interface PageFigures {
  readonly scriptBytes: number;
  readonly scriptGzipped: number;
  /** The script that draws, which follows the coach in a task of its own. */
  readonly viewGzipped: number;
  readonly doorGzipped: number;
  readonly dictionaryBytes: number;
  readonly backgroundGzipped: number;
  /** Reading, compiling and evaluating the coach's script anew: the best of some. */
  readonly start: number;
  /** The same of the script that draws. */
  readonly viewStart: number;
  /** All work of ours from a key to its findings, in a mail of 2,000 words. */
  readonly key: Times;
  /** Work of the background, per key. */
  readonly backgroundPerKey: number;
  /** Style and layout that we asked for, per key. */
  readonly layoutPerKey: number;
  /** Longest task of the page while the coach comes and a mail of 2,000 words is first read. */
  readonly firstTask: number;
  /** Longest task after the frame in which the browser lays out a pasted megabyte. */
  readonly pasteTask: number;
  /** That frame, with Usted and without it. */
  readonly pasteFrame: number;
  readonly pasteFrameWithout: number;
  /** Calls into our scripts in 20 tabs at rest, in so many seconds. */
  readonly wakeUps: number;
  readonly restSeconds: number;
  /** Share of the time that we take on a page that changes 5,000 nodes a second. */
  readonly busyShare: number;
  /** Heap of a tab with a mail of 2,000 words, in bytes. */
  readonly heapWithout: number;
  readonly heapWith: number;
  /** The same with fifty thousand terms of the entity's own. */
  readonly large: {
    readonly key: Times;
    readonly firstTask: number;
    readonly heap: number;
    readonly backgroundHeap: number;
  };
  /** From a sleeping background to what it found, by the clock. */
  readonly waking: number;
  /** Heap of the background, which serves all tabs, with that mail; in bytes. */
  readonly backgroundHeap: number;
}

/** A mail of some 2,000 words. */
const MAIL = 12_000;
/** What is typed into it: words that are new to the page one after another, as an agent's are. */
const TYPED = ' Le recordamos que la visita quedó programada para el jueves y sera atendida';
const PAUSE_MS = 120;
const TABS = 20;
const TERMS = 50_000;
const SETTLED_MS = 8_000;
const PASTES = 3;

/** Measures the built extension in a real Chromium, by its own tracing. */
export async function measurePage(restSeconds: number): Promise<PageFigures> {
  const pages = await servePages('tests/bench/pages');
  const coach = await launchInChromium({});
  try {
    const script = `${coach.extensionId}/`;
    const address = `${pages.url}/reply.html`;
    const { heapWithout, pasteFrameWithout } = await withoutUsted(
      coach,
      address.replace('127.0.0.1', FOREIGN_HOST),
    );
    const { page, firstTask } = await firstReading(coach, script, address);
    const keysTyped = await keys(coach, script, page);
    const heapWith = await heap(page);
    const heapOfBackground = await backgroundHeap(coach);
    const [pasteFrame, pasteTask] = await paste(coach, script, page);
    await page.close();
    return {
      ...sizes(),
      start: await loading(coach, 'coach.js'),
      viewStart: await loading(coach, 'view.js'),
      firstTask,
      ...keysTyped,
      pasteTask,
      pasteFrame,
      pasteFrameWithout,
      heapWithout,
      heapWith,
      busyShare: await busyPage(coach, script, address),
      wakeUps: await rest(coach, script, address, restSeconds),
      restSeconds,
      waking: await waking(coach),
      backgroundHeap: heapOfBackground,
      large: await withTerms(coach, script, address),
    };
  } finally {
    await coach.close();
    await pages.close();
  }
}

function sizes() {
  const gzipped = (file: string) =>
    gzipSync(readFileSync(join(EXTENSION, file)), { level: 9 }).length;
  return {
    scriptBytes: statSync(join(EXTENSION, 'coach.js')).size,
    scriptGzipped: gzipped('coach.js'),
    viewGzipped: gzipped('view.js'),
    doorGzipped: gzipped('content-scripts/door.js'),
    backgroundGzipped: gzipped('background.js'),
    dictionaryBytes: statSync(join(EXTENSION, 'dictionary/es-CO.dafsa')).size,
  };
}

async function firstReading(coach: Coach, script: string, address: string) {
  const page = await coach.context.newPage();
  await page.goto(address);
  // Not by `fill`, which gives the focus: the coach would have come before anybody looks.
  await page.locator('textarea').evaluate(
    (element, text) => {
      (element as HTMLTextAreaElement).value = text;
    },
    replyOf('es', MAIL, 1),
  );
  const trace = await traced(coach.context, script, async () => {
    await page.locator('textarea').focus();
    await page.locator('usted-coach .counter').waitFor();
    await quiet(page);
  });
  return { page, firstTask: longest(trace.tasks) };
}

async function keys(coach: Coach, script: string, page: Page) {
  await page.locator('textarea').evaluate((element) => {
    const { value } = element as HTMLTextAreaElement;
    const middle = value.indexOf(' ', value.length / 2);
    (element as HTMLTextAreaElement).setSelectionRange(middle, middle);
  });
  const trace = await traced(coach.context, script, async () => {
    for (const letter of TYPED) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(PAUSE_MS);
    }
  });
  // Nothing of ours runs between two keys but what the first of them brought about.
  const bursts: { end: number; cpu: number }[] = [];
  for (const { at, cpu } of trace.ours) {
    const last = bursts.at(-1);
    if (last && at - last.end < PAUSE_MS / 2) {
      last.cpu += cpu;
      last.end = at + cpu;
    } else bursts.push({ end: at + cpu, cpu });
  }
  const sum = (stretches: readonly { readonly cpu: number }[]) =>
    stretches.reduce((all, { cpu }) => all + cpu, 0);
  return {
    key: timesOf(bursts.map(({ cpu }) => cpu)),
    layoutPerKey: sum(trace.layout) / TYPED.length,
    backgroundPerKey: sum(trace.background) / TYPED.length,
  };
}

/** @returns the two longest tasks while a megabyte is pasted and read, as they are mostly */
async function paste(coach: Coach, script: string, page: Page): Promise<readonly [number, number]> {
  const rounds: number[][] = [];
  for (let round = 0; round < PASTES; round++) {
    rounds.push(await pasteOnce(coach, script, page, PASTES + round));
  }
  const mostly = (at: number) => timesOf(rounds.map((tasks) => tasks[at] ?? 0)).median;
  return [mostly(0), mostly(1)];
}

/** @returns the tasks, the longest first */
async function pasteOnce(
  coach: Coach,
  script: string,
  page: Page,
  seed: number,
): Promise<number[]> {
  const trace = await traced(coach.context, script, async () => {
    await page.locator('textarea').evaluate(
      (element, text) => {
        (element as HTMLTextAreaElement).value = text;
        element.dispatchEvent(
          new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }),
        );
      },
      replyOf('es', 1_000_000, seed),
    );
    await quiet(page);
  });
  return trace.tasks.map(({ cpu }) => cpu).sort((a, b) => b - a);
}

async function rest(coach: Coach, script: string, address: string, seconds: number) {
  const tabs: Page[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await coach.context.newPage();
    await page.goto(address);
    await page.locator('textarea').fill(`Buenos días, le escribo por el radicado ${tab}.`);
    await page.locator('usted-coach .counter').waitFor();
    tabs.push(page);
  }
  // Counts of findings go to the store some seconds later, once: that is the end of work, no wake-up.
  await tabs[0]?.waitForTimeout(SETTLED_MS);
  const trace = await traced(coach.context, script, async () => {
    await tabs[0]?.waitForTimeout(seconds * 1_000);
  });
  for (const page of tabs) await page.close();
  return trace.ours.length;
}

/** A chat that writes and removes messages all the time beside the field. */
async function busyPage(coach: Coach, script: string, address: string): Promise<number> {
  const page = await coach.context.newPage();
  await page.goto(address);
  await page.locator('textarea').fill(replyOf('es', 1_000, 3));
  await page.locator('usted-coach .counter').waitFor();
  await quiet(page);
  const SECONDS = 5;
  const trace = await traced(coach.context, script, async () => {
    await page.evaluate((nodes) => {
      const list = document.body.appendChild(document.createElement('div'));
      setInterval(() => {
        for (let each = 0; each < nodes / 20; each++) {
          list.append(Object.assign(document.createElement('p'), { textContent: 'Mensaje nuevo' }));
          if (list.childElementCount > 400) list.firstElementChild?.remove();
        }
      }, 50);
    }, 5_000);
    await page.waitForTimeout(SECONDS * 1_000);
  });
  await page.close();
  return trace.ours.reduce((sum, { cpu }) => sum + cpu, 0) / (SECONDS * 1_000);
}

/** With a term list as no entity will ever have. */
async function withTerms(coach: Coach, script: string, address: string) {
  await coach.worker.evaluate(async (count) => {
    const add = Array.from({ length: count }, (_, at) => ({
      term: `${'abcdefghij'.charAt(at % 10)}${'aeiou'.charAt(at % 5)}${at.toString(36)}ción`,
    }));
    await chrome.storage.local.set({ ruleEdits: { version: 1, terms: { jerga: { add } } } });
  }, TERMS);
  const { page, firstTask } = await firstReading(coach, script, address);
  const { key } = await keys(coach, script, page);
  const bytes = await heap(page);
  const ofBackground = await backgroundHeap(coach);
  await page.close();
  return { key, firstTask, heap: bytes, backgroundHeap: ofBackground };
}

/** The same on a site that is not switched on. */
async function withoutUsted(coach: Coach, address: string) {
  const page = await coach.context.newPage();
  await page.goto(address);
  await page.locator('textarea').fill(replyOf('es', MAIL, 1));
  const heapWithout = await heap(page);
  const [pasteFrameWithout] = await paste(coach, 'nothing of ours', page);
  await page.close();
  return { heapWithout, pasteFrameWithout };
}

/** The heap that is left after collecting garbage, of all scripts in the tab. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/**
 * The coach comes into a page by a way that no trace names, so a page of the extension imports it.
 * The best time tells most, since all else on the machine only adds to it.
 */
async function loading(coach: Coach, file: string): Promise<number> {
  const page = await coach.context.newPage();
  await page.goto(`chrome-extension://${coach.extensionId}/popup.html`);
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const trace = await traced(coach.context, `/${file}`, async () => {
      await page.evaluate((address) => import(address), `/${file}?${round}`);
    });
    times.push(trace.loading.reduce((sum, { cpu }) => sum + cpu, 0));
  }
  await page.close();
  return Math.min(...times);
}

/** Waits until the page has had time for what it put off. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(2_500);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(undefined))));
}

function longest(stretches: readonly { readonly cpu: number }[]): number {
  return Math.max(0, ...stretches.map(({ cpu }) => cpu));
}
