import { browser } from 'wxt/browser';
import { fill, type Translate } from './messages';

const templates = new Map<string, string>();

/**
 * Sentences in the language of the browser, the `{holes}` filled. Each template is asked for once:
 * it is quicker, and a page that outlives its extension can still finish its sentence.
 */
export const translate: Translate = (id, data) => {
  let template = templates.get(id);
  if (template === undefined) {
    template = read(id) || id;
    templates.set(id, template);
  }
  return fill(template, data);
};

function read(id: string): string {
  // The generated type lists the known keys; ids come from rules, and tests check that each exists.
  const getMessage = browser.i18n?.getMessage as ((id: string) => string) | undefined;
  try {
    return getMessage?.(id) ?? '';
  } catch {
    return '';
  }
}
