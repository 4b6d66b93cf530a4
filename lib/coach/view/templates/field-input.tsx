import type { Translate } from '../../../i18n/messages';
import type { TemplateField } from '../../../templates/template';
import { Deadline } from './deadline';

interface FieldInputProps {
  readonly field: TemplateField;
  readonly value: string;
  /** Day on which the petition was filed; undefined where the template does not ask for it. */
  readonly received: string | undefined;
  readonly translate: Translate;
  readonly onChange: (value: string) => void;
}

/** The control for a field's kind, under its label. */
export function FieldInput({ field, value, received, translate, onChange }: FieldInputProps) {
  const { id, kind, label, options } = field;
  // Said to be an example, or it reads as filled in.
  const example = field.example && translate('templates_example', { example: field.example });
  const control = {
    id: `field-${id}`,
    value,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  };
  const wide = kind === 'long' || kind === 'signature' || kind === 'deadline';
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={control.id}>{label}</label>
      {kind === 'choice' && (
        <select {...control}>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
      {kind === 'text' && (
        <input {...control} type="text" placeholder={example} autocomplete="off" />
      )}
      {kind === 'date' && <input {...control} type="date" />}
      {kind === 'deadline' && (
        <Deadline control={control} received={received} translate={translate} onDate={onChange} />
      )}
      {kind === 'long' && <textarea {...control} rows={2} placeholder={example} />}
      {kind === 'signature' && (
        <>
          <textarea {...control} rows={4} placeholder={example} aria-describedby="signature-hint" />
          <p id="signature-hint" class="hint" lang={translate('language')}>
            {translate('templates_signature_hint')}
          </p>
        </>
      )}
    </div>
  );
}
