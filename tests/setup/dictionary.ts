import { writeDictionary } from '../../lib/build/dictionary';

/** The dictionary of the sources as they are now, though nobody installed since they changed. */
export default function setup(): void {
  writeDictionary();
}
