import type { RuleDiff } from '../../../lib/settings/rule-set-diff';
import { ruleName, translate as t } from '../translate';
import type { DiffSummary, Named } from './diff-summary';

/** One change in words. */
export interface DiffLine {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly text: string;
  /** The first of many. */
  readonly words?: string;
}

/** What would change, a line each, rules first. */
export function linesOfDiff({
  rules,
  terms,
  formulas,
  own,
  templates,
  values,
}: DiffSummary): readonly DiffLine[] {
  return [
    ...own.map(({ change, item: { name } }) => ({
      kind: change,
      text: t(`options_diff_own_${change}`, { name }),
    })),
    ...rules.map(ruleLine),
    ...terms.flatMap(({ list, ...changed }) =>
      CHANGES.flatMap((change) =>
        namedLine(change, changed[change], (count) =>
          t(`options_diff_${change}`, { list: ruleName(list), count }),
        ),
      ),
    ),
    ...formulas.flatMap(({ kind, ...changed }) =>
      CHANGES.flatMap((change) =>
        namedLine(change, changed[change], (count) =>
          t(`options_diff_formulas_${change}`, { of: t(`options_${kind}`), count }),
        ),
      ),
    ),
    ...templates.map(({ change, item: { title } }) => ({
      kind: change,
      text: t(`options_diff_template_${change}`, { name: title }),
    })),
    ...values.map(({ place, before, after }) => ({
      kind: 'changed' as const,
      text: t('options_diff_value', {
        what: t(`options_place_${place.replaceAll('.', '_')}`),
        before: valueName(before, place),
        after: valueName(after, place),
      }),
    })),
  ];
}

function ruleLine({ ruleId, key, before, after }: RuleDiff): DiffLine {
  const option = key.startsWith('options.') ? key.slice('options.'.length) : undefined;
  const titles: Readonly<Record<string, string>> = {
    enabled: t('options_diff_enabled'),
    severity: t('options_severity'),
    channels: t('options_channels'),
  };
  const what =
    option === undefined
      ? (titles[key] ?? key)
      : t(`option_${ruleId.replaceAll('-', '_')}_${option}`);
  const data = { before: valueName(before, key), after: valueName(after, key) };
  return {
    kind: 'changed',
    text: `${ruleName(ruleId)} · ${t('options_diff_value', { what, ...data })}`,
  };
}

const CHANGES = ['added', 'removed', 'restored'] as const;

function namedLine(
  change: (typeof CHANGES)[number],
  { count, first }: Named,
  textOf: (count: number) => string,
): readonly DiffLine[] {
  if (count === 0) return [];
  const words = first.join(', ') + (count > first.length ? '…' : '');
  return [{ kind: change === 'removed' ? 'removed' : 'added', text: textOf(count), words }];
}

function valueName(value: unknown, key: string): string {
  if (value === undefined) return t('options_value_none');
  if (typeof value === 'boolean') return t(value ? 'options_yes' : 'options_no');
  if (key === 'severity') return t(`severity_${value}`);
  if (key === 'review') return t(`options_review_${value}`);
  if (Array.isArray(value)) {
    return key === 'channels'
      ? value.map((each) => t(`options_channel_${each}`)).join(', ')
      : t('options_value_count', { count: value.length });
  }
  return String(value);
}
