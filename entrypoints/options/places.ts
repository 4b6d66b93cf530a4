import type { ComponentType } from 'preact';
import { BenchPage } from './bench/BenchPage';
import { CorpusPage } from './corpus/CorpusPage';
import { CourtesyPage } from './courtesy/CourtesyPage';
import { DataPage } from './data/DataPage';
import { OwnPage } from './own/OwnPage';
import { PacksPage } from './packs/PacksPage';
import { ProgressPage } from './progress/ProgressPage';
import { RulesPage } from './rules/RulesPage';
import { SitesPage } from './sites/SitesPage';
import { TermsPage } from './terms/TermsPage';
import { WritingPage } from './writing/WritingPage';

/** One page of the options; its name is the message `options_<id>`. */
export interface Place {
  /** Stands after `#` in the address, before what it shows of itself. */
  readonly id: string;
  readonly Page: ComponentType<{ readonly detail: string }>;
}

/** The pages, as the navigation groups them; a group's name is the message `options_in_<id>`. */
export const PLACES: readonly { readonly id: string; readonly places: readonly Place[] }[] = [
  {
    id: 'checks',
    places: [
      { id: 'reglas', Page: RulesPage },
      { id: 'terminos', Page: TermsPage },
      { id: 'cortesia', Page: CourtesyPage },
      { id: 'propias', Page: OwnPage },
    ],
  },
  {
    id: 'company',
    places: [
      { id: 'escribir', Page: WritingPage },
      { id: 'sitios', Page: SitesPage },
    ],
  },
  {
    id: 'proof',
    places: [
      { id: 'probar', Page: BenchPage },
      { id: 'respuestas', Page: CorpusPage },
    ],
  },
  {
    id: 'share',
    places: [{ id: 'paquetes', Page: PacksPage }],
  },
  {
    id: 'you',
    places: [
      { id: 'avances', Page: ProgressPage },
      { id: 'datos', Page: DataPage },
    ],
  },
];

const ALL = PLACES.flatMap(({ places }) => places);

/** The page of an address such as `terminos/jerga`, and what stands after its name. */
export function placeAt(address: string): { readonly place: Place; readonly detail: string } {
  const [id = '', ...rest] = address.split('/');
  const place = ALL.find((each) => each.id === id) ?? (ALL[0] as Place);
  return { place, detail: place.id === id ? rest.join('/') : '' };
}
