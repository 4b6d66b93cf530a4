import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../i18n/messages';
import { fieldsOf, fillTemplate } from '../../../templates/fill';
import type { FieldValues, Template, TemplateField } from '../../../templates/template';
import { trusted } from '../trusted';
import type { TemplateActions } from './actions';
import { FieldInput } from './field-input';

interface FormProps extends TemplateActions {
  readonly template: Template;
  readonly fields: readonly TemplateField[];
  readonly values: FieldValues;
  readonly refused?: string;
  readonly translate: Translate;
  readonly onChange: (id: string, value: string) => void;
  readonly onBack: () => void;
}

/** The fields of a template and the reply that comes of them. */
export function TemplateForm(props: FormProps) {
  const { template, values, refused, translate, onChange, onBack } = props;
  const root = useRef<HTMLFormElement>(null);
  const fields = fieldsOf(template.text, props.fields);
  const given = withDefaults(fields, values);
  const reply = fillTemplate(template.text, fields, given);
  const signature = fields.some(({ kind }) => kind === 'signature');
  const insert = () => props.onInsert(reply, signature ? (values.firma ?? '') : '');

  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('input, textarea, select')?.focus({
      preventScroll: true,
    });
  }, []);
  return (
    <form
      ref={root}
      class="template-form"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        insert();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        insert();
      })}
    >
      <header>
        <button type="button" class="quiet back" onClick={trusted(onBack)}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {translate('coach_back')}
        </button>
        <h2 id="templates-title" lang="es">
          {template.title}
        </h2>
        <button type="button" class="quiet close" onClick={trusted(props.onClose)}>
          {translate('coach_close')}
        </button>
      </header>
      <div class="template-fields" lang="es">
        {fields.map((field) => (
          <FieldInput
            key={field.id}
            field={field}
            value={given[field.id] ?? ''}
            received={given.radicacion}
            translate={translate}
            onChange={(value) => onChange(field.id, value)}
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section class="preview" aria-label={translate('templates_preview')} lang="es" tabIndex={0}>
        {reply
          .split(/(\[[^\]\n]+\])/u)
          .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}
      </section>
      {refused !== undefined && (
        <div class="refused" role="alert">
          <p>{translate('templates_refused')}</p>
          <button type="button" class="other" onClick={trusted(() => props.onCopy(refused))}>
            {translate('templates_copy')}
          </button>
        </div>
      )}
      <button type="submit" class="primary wide" aria-keyshortcuts="Control+Enter Meta+Enter">
        <span class="verb">{translate('coach_insert')}</span>
        <kbd>{translate('coach_keys_accept')}</kbd>
      </button>
    </form>
  );
}

/** A choice that nobody made is its first option, as the list shows it. */
function withDefaults(fields: readonly TemplateField[], values: FieldValues): FieldValues {
  const first = fields.map(({ id, options }) => [id, values[id] ?? options[0] ?? '']);
  return Object.fromEntries(first);
}
