/*
 * What a node is, whichever window made it: an editor may build its parts in the page and move
 * them into a frame, and there `instanceof` of the frame's own classes fails.
 */

export function isHtmlElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'isContentEditable' in target;
}

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea' && isHtmlElement(element);
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input' && isHtmlElement(element);
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
