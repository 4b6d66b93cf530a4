/**
 * A window and those around it that it may read, inmost first: an editor often lives in a frame of
 * its own, and the button that sends it outside.
 */
export function reachableWindows(window: Window): Window[] {
  const windows: Window[] = [];
  for (let at: Window | null = window; at; at = at.parent === at ? null : at.parent) {
    try {
      // Throws where the page around is of another site.
      if (!at.document) break;
    } catch {
      break;
    }
    windows.push(at);
  }
  return windows;
}
