import { FORMULA_KINDS } from '../../../lib/spanish/formulas';
import { PageHead } from '../parts/PageHead';
import { Formulas } from './Formulas';
import { SignatureModel } from './SignatureModel';

/** How the replies of the entity greet, say goodbye and are signed. */
export function CourtesyPage() {
  return (
    <>
      <PageHead id="cortesia" />
      {FORMULA_KINDS.map((kind) => (
        <Formulas key={kind} kind={kind} />
      ))}
      <SignatureModel />
    </>
  );
}
