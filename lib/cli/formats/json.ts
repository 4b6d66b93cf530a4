import { type Formatter, placesIn, toRecord } from './format';

/** One JSON list with an entry a file, its places also as lines and columns. */
export function json(): Formatter {
  let first = true;
  return {
    head: () => '[',
    report({ place, draft, told }) {
      const at = placesIn(draft.text);
      const findings = told.map((each) => ({
        ...toRecord(each),
        ...(each.finding.scope === 'span' ? at(each.finding.start) : { line: null, column: null }),
      }));
      const entry = { file: place.file ?? null, channel: draft.channel, findings };
      const comma = first ? '\n' : ',\n';
      first = false;
      return comma + JSON.stringify(entry, null, 2).replace(/^/gmu, '  ');
    },
    tail: () => '\n]\n',
  };
}
