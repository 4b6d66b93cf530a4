import type { Complaint, Place } from '../corpus/problem';
import type { Translate } from '../i18n/messages';

/** One line: where, then what. */
export function complaint(say: Translate, { messageId, data, place, warning }: Complaint): string {
  // The name of a type is a message too: «debe ser {type}».
  const { type } = data;
  const told = say(messageId, typeof type === 'string' ? { ...data, type: say(type) } : data);
  const where = place ? `${whereIs(say, place)}: ` : '';
  return `${where}${warning ? say('cli_warning') : ''}${told}\n`;
}

function whereIs(say: Translate, { file = say('cli_stdin'), line, column, path }: Place): string {
  if (line === undefined) return file;
  if (column === undefined) return say('cli_place', { file, line });
  const where = say('cli_place_column', { file, line, column });
  return path ? `${where} (${path})` : where;
}
