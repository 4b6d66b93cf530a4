import { pathToFileURL } from 'node:url';
import type { Severity } from '../../engine/finding';
import { fromHere } from '../input';
import { type Formatter, placesIn, type Report, type Told } from './format';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** A rule as SARIF describes it. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly severity: Severity;
}

/** SARIF 2.1.0, which code hosts and editors read. Written a result at a time. */
export function sarif(rules: readonly SarifRule[], version: string): Formatter {
  const ranks = new Map(rules.map(({ id }, rank) => [id, rank]));
  let first = true;
  return {
    head: () => {
      const driver = { name: 'Usted', version, language: 'es-CO', rules: rules.map(toDescriptor) };
      return `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${JSON.stringify({ driver })},
"columnKind": "utf16CodeUnits",
"results": [`;
    },
    report(report) {
      const at = placesIn(report.draft.text);
      let out = '';
      for (const told of report.told) {
        const ruleIndex = ranks.get(told.finding.ruleId);
        const result = {
          ...toResult(told, report, at),
          ...(ruleIndex !== undefined ? { ruleIndex } : {}),
        };
        out += `${first ? '\n' : ',\n'}${JSON.stringify(result)}`;
        first = false;
      }
      return out;
    },
    tail: () => '\n]\n}]\n}\n',
  };
}

function toDescriptor({ id, name, why, severity }: SarifRule) {
  return {
    id,
    name,
    shortDescription: { text: name },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function toResult(
  { finding, message, why, source }: Told,
  { place }: Report,
  at: ReturnType<typeof placesIn>,
) {
  const artifactLocation = {
    uri: place.file ? pathToFileURL(fromHere(place.file)).href : 'stdin:',
  };
  const explained = source ? [message, why, `${source.title}: «${source.text}»`] : [message];
  const text = explained.filter((part) => part !== undefined).join(' ');
  const result = { ruleId: finding.ruleId, level: LEVELS[finding.severity], message: { text } };
  if (finding.scope === 'message') {
    return { ...result, locations: [{ physicalLocation: { artifactLocation } }] };
  }
  const from = at(finding.start);
  const to = at(finding.end);
  const region = {
    ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    ...{ charOffset: finding.start, charLength: finding.end - finding.start },
  };
  const fixes = finding.expected.map((replacement) => ({
    description: { text: replacement },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }],
      },
    ],
  }));
  return {
    ...result,
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}
