import { browser } from 'wxt/browser';

/** Bytes of the dictionary that ships with the extension. */
export async function loadDictionary(): Promise<ArrayBuffer> {
  const response = await fetch(new URL('dictionary/es-CO.dafsa', browser.runtime.getURL('/')));
  return response.arrayBuffer();
}
