import { useId } from 'preact/hooks';
import { originOf } from '../../../lib/settings/layers';
import { SIGNATURE_LENGTH } from '../../../lib/settings/limits';
import { SIGNATURE_PARTS, type SignaturePart } from '../../../lib/spanish/signature';
import wordings from '../../../rules/data/wordings.json';
import { sinFirma } from '../../../rules/sin-firma';
import { useModel } from '../model';
import { OriginMark } from '../parts/OriginMark';
import { Switch } from '../parts/Switch';
import { viewOf } from '../rules/rule-view';
import { ruleName, translate as t } from '../translate';

/** What the entity's signature needs and what a fix writes of it, part by part. */
export function SignatureModel() {
  const { set } = useModel();
  const { options } = viewOf(sinFirma, set);
  const asked = SIGNATURE_PARTS.filter((part) => options[part] === true);
  return (
    <section class="card" aria-labelledby="signature-model">
      <h3 id="signature-model">{t('options_model')}</h3>
      <p class="hint">{t('options_model_text')}</p>
      {SIGNATURE_PARTS.map((part) => (
        <Part key={part} part={part} asked={options[part] === true} />
      ))}
      <figure class="signature-shown">
        <figcaption class="hint">{t('options_model_shown')}</figcaption>
        {asked.length > 0 ? (
          <pre lang="es">
            {asked
              .map((part) => set.courtesy.signature[part] ?? wordings.signature[part])
              .join('\n')}
          </pre>
        ) : (
          <p class="hint">{t('options_model_none')}</p>
        )}
      </figure>
    </section>
  );
}

interface PartProps {
  readonly part: SignaturePart;
  readonly asked: boolean;
}

function Part({ part, asked }: PartProps) {
  const { set, change } = useModel();
  const id = useId();
  const name = t(`options_model_${part}`);
  const rule = ruleName(sinFirma.id);
  const text = set.courtesy.signature[part];
  const askedBy = originOf(set, `rules.${sinFirma.id}.options.${part}`);
  const writtenBy = originOf(set, `courtesy.signature.${part}`);
  const ask = (value: boolean | null): void =>
    void change(
      { type: 'rule', ruleId: sinFirma.id, setting: { options: { [part]: value } } },
      value === null
        ? t('options_said_reset', { rule, what: name })
        : t('options_said_set', {
            ...{ rule, what: name },
            value: t(value ? 'options_yes' : 'options_no'),
          }),
    );
  const write = (written: string): void => {
    const trimmed = written.trim();
    if (trimmed === (text ?? '')) return;
    void change(
      { type: 'signature', signature: { [part]: trimmed || null } },
      trimmed
        ? t('options_said_offer', { what: name, text: trimmed })
        : t('options_undone', { what: name }),
    );
  };
  return (
    <div class="signature-part">
      <div class="setting">
        <Switch
          label={name}
          on={asked}
          disabled={askedBy === 'locked'}
          describedBy={`${id}-asked`}
          onChange={ask}
        />
        <OriginMark
          id={`${id}-asked`}
          origin={askedBy}
          name={t('options_model_asks', { part: name })}
          onReset={() => ask(null)}
        />
      </div>
      <div class="setting">
        <textarea
          key={text}
          lang="es"
          rows={text?.includes('\n') ? text.split('\n').length : 1}
          maxLength={SIGNATURE_LENGTH}
          aria-label={t('options_model_writes', { part: name })}
          aria-describedby={`${id}-written`}
          placeholder={wordings.signature[part]}
          defaultValue={text ?? ''}
          disabled={writtenBy === 'locked'}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
        <OriginMark
          id={`${id}-written`}
          origin={writtenBy}
          name={t('options_model_writes', { part: name })}
          onReset={() => write('')}
        />
      </div>
    </div>
  );
}
