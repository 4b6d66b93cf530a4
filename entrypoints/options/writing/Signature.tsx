import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../lib/messaging/send';
import type { SignaturePart } from '../../../lib/spanish/signature';
import { readSignature } from '../../../lib/templates/signature';
import { missingParts } from '../../../rules/shared/signing';
import { sinFirma } from '../../../rules/sin-firma';
import { useModel } from '../model';
import { viewOf } from '../rules/rule-view';
import { translate as t } from '../translate';

/** The agent's signature, as templates offer it, with what the entity's model still misses in it. */
export function Signature() {
  const { set } = useModel();
  const [text, setText] = useState<string>();
  useEffect(() => void readSignature().then(setText), []);
  if (text === undefined) return null;
  const asked = viewOf(sinFirma, set).options as Readonly<Record<SignaturePart, boolean>>;
  const missing = missingParts(text, asked, set.courtesy.signature);
  const save = (signature: string): void => {
    setText(signature);
    void send('templates.sign', { signature });
  };
  return (
    <section class="card" aria-labelledby="signature-title">
      <h3 id="signature-title">
        <label for="signature">{t('options_signature')}</label>
      </h3>
      <p class="hint" id="signature-hint">
        {t('options_signature_text')}
      </p>
      <textarea
        id="signature"
        lang="es"
        rows={5}
        maxLength={1000}
        value={text}
        aria-describedby="signature-hint signature-verdict"
        onInput={({ currentTarget }) => save(currentTarget.value)}
      />
      <p id="signature-verdict" class="hint" role="status">
        {text.trim() === ''
          ? t('options_signature_none')
          : missing.length === 0
            ? t('options_signature_whole')
            : t('options_signature_lacks', {
                parts: missing.map((part) => t(`options_signature_${part}`)).join(', '),
              })}
      </p>
    </section>
  );
}
