import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../lib/messaging/send';
import { SIGNATURE_PARTS, signatureParts } from '../../../lib/spanish/signature';
import { readSignature } from '../../../lib/templates/signature';
import { translate as t } from '../translate';

/** The agent's signature, as templates offer it, with what the protocol still misses in it. */
export function Signature() {
  const [text, setText] = useState<string>();
  useEffect(() => void readSignature().then(setText), []);
  if (text === undefined) return null;
  const present = signatureParts(text);
  const missing = SIGNATURE_PARTS.filter((part) => !present.has(part));
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
