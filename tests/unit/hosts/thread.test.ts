import { describe, expect, it } from 'vitest';
import { foreignInText } from '../../../lib/hosts/mail/thread';

const parts = (text: string) => {
  const { signatureRange, citizenMessage } = foreignInText(text);
  return {
    signature: signatureRange && text.slice(signatureRange.start, signatureRange.end),
    citizenMessage,
  };
};

describe('a plain mail', () => {
  it('is signed below two hyphens, to its end', () => {
    expect(parts('Señora Marta: su recibo está listo.\n\n-- \nAna Ruiz\nAsesora')).toEqual({
      signature: '-- \nAna Ruiz\nAsesora',
      citizenMessage: undefined,
    });
  });

  it('is signed down to the thread that follows', () => {
    const text = 'Hola.\n--\nAna Ruiz\n\nEl lun, 3 nov 2026, Marta escribió:\n> ¿Y mi\n> recibo?\n';
    expect(parts(text)).toEqual({
      signature: '--\nAna Ruiz\n\n',
      citizenMessage: '¿Y mi\nrecibo?',
    });
  });

  it('knows its signature below the thread too', () => {
    const text = 'On Mon, Nov 3, 2026, Marta wrote:\n> Recibo\n\nSu recibo está listo.\n\n-- \nAna';
    expect(parts(text)).toEqual({ signature: '-- \nAna', citizenMessage: 'Recibo' });
  });

  it('does not take a dash in a list or a line of hyphens for a signature', () => {
    const text = 'Traiga:\n- cédula\n-- recibo\n---\nCordialmente,';
    expect(parts(text)).toEqual({ signature: undefined, citizenMessage: undefined });
  });

  it('does not sign with the name of who is quoted as they wrote', () => {
    const text = 'Hola.\n\n----- Mensaje original -----\n¿Y mi recibo?\n-- \nMarta, directora';
    expect(parts(text)).toEqual({
      signature: undefined,
      citizenMessage: '¿Y mi recibo?\n-- \nMarta, directora',
    });
  });
});
