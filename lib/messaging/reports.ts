import { browser } from 'wxt/browser';
import type { FieldReport, FindingRef } from '../messages';
import { listen } from './listen';

/*
 * The popup's live view of a page. `tabs.sendMessage` hands back the first frame's answer only, so
 * the popup opens one port that all frames of the tab hear; each posts its fields, at once and
 * again whenever they change.
 *
 *   popup ── tabs.connect ──► frame 0 ──► { frame, fields }
 *                        └──► frame 7 ──► { frame, fields }
 */

const PORT = 'usted-report';

type Port = ReturnType<typeof browser.runtime.connect>;

interface FrameReport {
  readonly frame: string;
  readonly fields: readonly FieldReport[];
}

export interface ReportSource {
  /** The fields of this frame with text or findings, the focused one first. */
  read(): readonly FieldReport[];
  /** Puts the caret on a finding and opens its card. Called only for a field of `read`. */
  reveal(ref: FindingRef): void;
}

/**
 * Content script: serves this frame's reports to a popup, should one open.
 *
 * @returns what to call after findings changed; it does nothing while no popup is open
 */
export function serveReports(source: ReportSource, signal: AbortSignal): () => void {
  const frame = String(crypto.getRandomValues(new Uint32Array(2)));
  const ports = new Set<Port>();
  const post = (port: Port, fields: readonly FieldReport[]): void => {
    try {
      port.postMessage({ frame, fields } satisfies FrameReport);
    } catch {
      ports.delete(port);
    }
  };
  const onConnect = (port: Port): void => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const ref = message as FindingRef;
      if (source.read().some(({ fieldId }) => fieldId === ref.fieldId)) source.reveal(ref);
    });
    post(port, source.read());
  };
  listen(browser.runtime.onConnect, onConnect, signal);
  signal.addEventListener('abort', () => {
    for (const port of ports) {
      post(port, []);
      port.disconnect();
    }
    ports.clear();
  });
  return () => {
    for (const port of ports) post(port, source.read());
  };
}

export interface ReportListener {
  /** Fields of all frames; an empty list means that the coach is there and no field is. */
  onReports(fields: readonly FieldReport[]): void;
  /** No frame of the tab runs the coach, or the last one that did has left. */
  onGone(): void;
}

/**
 * Popup: watches the reports of every frame of a tab until aborted.
 *
 * @returns what to call to reveal a finding in the page
 */
export function watchReports(
  tabId: number,
  { onReports, onGone }: ReportListener,
  signal: AbortSignal,
): (ref: FindingRef) => void {
  const frames = new Map<string, readonly FieldReport[]>();
  const port = browser.tabs.connect(tabId, { name: PORT });
  port.onMessage.addListener((message: unknown) => {
    const { frame, fields } = message as FrameReport;
    frames.set(frame, fields);
    onReports([...frames.values()].flat());
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that a missing receiver is no surprise.
    void browser.runtime.lastError;
    if (!signal.aborted) onGone();
  });
  signal.addEventListener('abort', () => port.disconnect());
  return (ref) => port.postMessage(ref);
}
