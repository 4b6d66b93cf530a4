/**
 * Takes the page's own CSS `zoom` out of an element of ours, so that its pixels are those of the
 * window, as client rectangles are. The browser's zoom is not concerned.
 */
export function withoutPageZoom(element: HTMLElement): void {
  const { currentCSSZoom = 1 } = (element.parentElement ?? {}) as { currentCSSZoom?: number };
  const zoom = currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
  if (element.style.zoom !== zoom) element.style.setProperty('zoom', zoom, 'important');
}
