import { browser } from 'wxt/browser';
import type { Speller } from '../engine/rule';
import { createImmediateSpeller } from './immediate';

/** Bytes of the dictionary that ships with the extension. */
export async function loadDictionary(): Promise<ArrayBuffer> {
  const response = await fetch(new URL('dictionary/es-CO.dafsa', browser.runtime.getURL('/')));
  return response.arrayBuffer();
}

/** The speller of the background or of a page of the extension; undefined: there is no dictionary. */
export async function loadSpeller(): Promise<Speller | undefined> {
  try {
    return createImmediateSpeller(await loadDictionary());
  } catch {
    return undefined;
  }
}
