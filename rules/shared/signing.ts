import type { EntityCourtesy } from '../../lib/engine/entity-courtesy';
import { formulaKey } from '../../lib/spanish/formulas';
import { SIGNATURE_PARTS, type SignaturePart, signatureParts } from '../../lib/spanish/signature';

/**
 * Parts of a signature that are asked for and not there. What the entity itself writes for a part
 * counts as that part, whatever it is called: *Fonvivienda* is an office.
 *
 * @param asked which parts the signature needs
 */
export function missingParts(
  signature: string,
  asked: Readonly<Record<SignaturePart, boolean>>,
  model: EntityCourtesy['signature'],
): readonly SignaturePart[] {
  const present = signatureParts(signature);
  const written = formulaKey(signature);
  return SIGNATURE_PARTS.filter((part) => {
    const own = formulaKey((model[part] ?? '').replace(/\[[^\]\n]*\]/gu, ''));
    return asked[part] && !present.has(part) && (own === '' || !written.includes(own));
  });
}
