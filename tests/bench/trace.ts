import type { BrowserContext, CDPSession } from 'playwright-core';

/** One event of Chromium's own tracing; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, which a busy machine does not stretch. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly fileName?: string };
    /** Of a thread, where the event tells that. */
    readonly name?: string;
  };
}

/** Stretch of work, in milliseconds. */
export interface Stretch {
  readonly at: number;
  readonly cpu: number;
}

/** What a page did while it was watched. */
export interface Trace {
  /** Reading, compiling and evaluating our scripts, on whatever thread. */
  readonly loading: readonly Stretch[];
  /**
   * Calls into our scripts in pages, outermost only, with what the browser does to make them; of a
   * message also its reading.
   */
  readonly ours: readonly Stretch[];
  /** All tasks of workers such as our background, which no page waits for. */
  readonly background: readonly Stretch[];
  /** All tasks of the pages in which our scripts ran; of all that were laid out, where none did. */
  readonly tasks: readonly Stretch[];
  /** Style and layout computed because our scripts asked for it, in milliseconds. */
  readonly layout: readonly Stretch[];
}

const WORKER = /^ServiceWorker/u;
const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-v8.compile'];
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree', 'ParseAuthorStyleSheet']);
/** Only the first of these names the script; the others belong to the same page. */
const LOADING = ['v8.parseOnBackground', 'V8.CompileCodeBackground', 'v8.evaluateModule'];
const CALL = 'v8.callFunction';
const MESSAGE = 'Receive mojo message';
/** What comes as a message from the browser and is none of ours. */
const INPUT = new Set(['EventDispatch', 'ProxyMain::BeginMainFrame']);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/**
 * Records all processes of the browser while something happens.
 *
 * @param script part of the address of the scripts that are ours
 */
export async function traced(
  context: BrowserContext,
  script: string,
  happen: () => Promise<void>,
): Promise<Trace> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser cannot be traced');
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull' },
    transferMode: 'ReportEvents',
  });
  await happen();
  const events = await collected(session);
  await session.detach();
  return read(events, script);
}

async function collected(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const each of value) events.push(each as unknown as TraceEvent);
  });
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return events.sort((a, b) => a.ts - b.ts);
}

function read(all: readonly TraceEvent[], script: string): Trace {
  const workers = new Set(
    all
      .filter(({ name, args }) => name === 'thread_name' && WORKER.test(args.name ?? ''))
      .map(threadOf),
  );
  const events = all.filter(({ ph }) => ph === 'X');
  const isOurs = ({ args: { data } }: TraceEvent) =>
    (data?.url ?? data?.fileName ?? '').includes(script);
  const scripts = events.filter((each) => each.name === 'FunctionCall' && isOurs(each));
  const inputs = events.filter(({ name }) => INPUT.has(name));
  const around = events.filter(
    (each) =>
      (each.name === CALL || each.name === MESSAGE) &&
      scripts.some((call) => contains(each, call)) &&
      !(each.name === MESSAGE && inputs.some((input) => contains(each, input))),
  );
  const calls = outermost([...scripts, ...around].sort((a, b) => a.ts - b.ts));
  const busy = calls.length > 0 ? calls : events.filter((each) => LAYOUT.has(each.name));
  const threads = new Set(busy.map(threadOf));
  const pages = new Set(
    events.filter((each) => each.name === LOADING[0] && isOurs(each)).map(({ pid }) => pid),
  );
  return {
    loading: events
      .filter(({ name, pid }) => LOADING.includes(name) && pages.has(pid))
      .map(stretch),
    ours: calls.map(stretch),
    background: events
      .filter((each) => TASKS.has(each.name) && workers.has(threadOf(each)))
      .map(stretch),
    tasks: events
      .filter((each) => TASKS.has(each.name) && threads.has(threadOf(each)))
      .map(stretch),
    layout: events
      .filter((each) => LAYOUT.has(each.name) && calls.some((call) => contains(call, each)))
      .map(stretch),
  };
}

function stretch({ ts, dur = 0, tdur = dur }: TraceEvent): Stretch {
  return { at: ts / 1_000, cpu: tdur / 1_000 };
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer !== inner &&
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}

function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const call of calls) {
    if (!calls.some((outer) => contains(outer, call))) kept.push(call);
  }
  return kept;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
