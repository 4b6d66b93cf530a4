import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { collectGarbage, heapContents } from './heap';

/** What the page lets a test do: hold still and go on. */
declare const rest: () => void;
declare const wake: () => void;

/** What a page and the coach in it hold once all garbage is gone: they share one process. */
export interface Sample {
  /** Minutes since the first. */
  readonly minute: number;
  /** What scripts hold, in kB. */
  readonly dataKb: number;
  /** What the browser compiled of them, in kB. */
  readonly codeKb: number;
  readonly nodes: number;
  readonly listeners: number;
  /** The process's own memory, in MB; absent where the system does not tell. */
  readonly processMb?: number;
}

export interface Meter {
  sample(minute: number): Promise<Sample>;
}

/** Measures the process in which a page lives. */
export async function meterOf(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const pid = await processOf(page);
  return {
    async sample(minute) {
      await page.evaluate(() => rest());
      await collectGarbage(session);
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { data, code } = await heapContents(session);
      await page.evaluate(() => wake());
      return {
        minute,
        dataKb: Math.round(data / 1024),
        codeKb: Math.round(code / 1024),
        nodes,
        listeners: jsEventListeners,
        ...(pid === undefined ? {} : { processMb: ownMb(pid) }),
      };
    },
  };
}

/** The renderer that works most is the one of the page that never rests. */
async function processOf(page: Page): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.sort((a, b) => b.cpuTime - a.cpuTime)[0]?.id;
}

/** Resident memory that is not shared with other processes. */
function ownMb(pid: number): number {
  const own = /^RssAnon:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(own) / 1024);
}
