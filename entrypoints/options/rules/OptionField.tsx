import { useId, useState } from 'preact/hooks';
import type { OptionSchema } from '../../../lib/engine/rule';
import { OriginMark } from '../parts/OriginMark';
import { Switch } from '../parts/Switch';
import { translate as t } from '../translate';
import type { RuleView } from './rule-view';

interface Props {
  readonly view: RuleView;
  /** Key of the option. */
  readonly option: string;
  readonly schema: OptionSchema;
  readonly onSet: (value: unknown, title: string, shown: string) => void;
  readonly onReset: (title: string) => void;
}

interface ControlProps {
  readonly id: string;
  readonly title: string;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly describedBy: string | undefined;
  readonly onSet: (value: unknown, shown: string) => void;
}

/** One option of a rule, drawn from its schema. */
export function OptionField({ view, option, schema, onSet, onReset }: Props) {
  const id = useId();
  const origin = view.origin(`options.${option}`);
  const title = t(`option_${view.rule.id.replaceAll('-', '_')}_${option}`);
  const locked = origin === 'locked';
  const props: ControlProps = {
    ...{ id, title, value: view.options[option], disabled: locked },
    describedBy: locked ? `${id}-origin` : undefined,
    onSet: (value, shown) => onSet(value, title, shown),
  };
  return (
    <div class="setting option">
      {schema.type !== 'boolean' && <label for={id}>{title}</label>}
      <Control schema={schema} props={props} />
      <OriginMark id={`${id}-origin`} origin={origin} name={title} onReset={() => onReset(title)} />
    </div>
  );
}

function Control({
  schema,
  props,
}: {
  readonly schema: OptionSchema;
  readonly props: ControlProps;
}) {
  const { id, title, value, disabled, describedBy, onSet } = props;
  switch (schema.type) {
    case 'integer':
      return <IntegerControl {...props} schema={schema} />;
    case 'boolean':
      return (
        <Switch
          label={title}
          on={value === true}
          disabled={disabled}
          describedBy={describedBy}
          onChange={(on) => onSet(on, t(on ? 'options_yes' : 'options_no'))}
        />
      );
    case 'enum':
      return (
        <select
          id={id}
          value={String(value)}
          disabled={disabled}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) =>
            onSet(currentTarget.value, valueName(currentTarget.value))
          }
        >
          {schema.values.map((each) => (
            <option key={each} value={each}>
              {valueName(each)}
            </option>
          ))}
        </select>
      );
    case 'string':
      return (
        <input
          id={id}
          type="text"
          lang="es"
          value={String(value)}
          disabled={disabled}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => onSet(currentTarget.value, currentTarget.value)}
        />
      );
    case 'list':
      return (
        <textarea
          id={id}
          lang="es"
          rows={Math.min(6, Math.max(2, (value as readonly string[]).length + 1))}
          value={(value as readonly string[]).join('\n')}
          placeholder={t('options_one_a_line')}
          disabled={disabled}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => {
            const lines = linesOf(currentTarget.value);
            onSet(lines, t('options_list_of', { count: lines.length }));
          }}
        />
      );
  }
}

type IntegerSchema = Extract<OptionSchema, { readonly type: 'integer' }>;

function IntegerControl(props: ControlProps & { readonly schema: IntegerSchema }) {
  const { id, value, disabled, describedBy, schema, onSet } = props;
  const { minimum, maximum } = schema;
  const [wrong, setWrong] = useState(false);
  const take = (written: string): void => {
    const number = Number(written);
    const right = Number.isInteger(number) && number >= minimum && number <= maximum;
    setWrong(!right);
    if (right && number !== value) onSet(number, String(number));
  };
  const data = { minimum, maximum, preset: schema.default };
  return (
    <div class="number">
      <input
        id={id}
        type="number"
        min={minimum}
        max={maximum}
        value={Number(value)}
        disabled={disabled}
        aria-invalid={wrong}
        aria-describedby={[`${id}-range`, describedBy].filter(Boolean).join(' ')}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <span
        id={`${id}-range`}
        class={wrong ? 'hint failed' : 'hint'}
        role={wrong ? 'alert' : undefined}
      >
        {t('options_range', data)}
      </span>
    </div>
  );
}

function valueName(value: string): string {
  return t(`option_value_${value.replaceAll('-', '_')}`);
}

/** What stands on the lines of a field, without the empty ones and without repetition. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
