import { messageRule } from '../lib/engine/rule';
import wordings from './data/wordings.json';
import { nativeLanguageOf } from './shared/native-language';

/** The citizen writes in a native language: the protocol's steps come to the agent. */
export const lenguaNativa = messageRule({
  id: 'lengua-nativa',
  group: 'cortesia',
  channels: ['email', 'chat', 'form'],
  severity: 'info',
  grain: 'message',
  needs: { always: ['citizenMessage'] },
  source: 'protocolo.lenguas-nativas',
  options: {},
  examples: {
    flags: [
      {
        text: 'Buen día. Recibimos su mensaje.',
        context: {
          citizenMessage: 'Jamaya pia, taya wayuu. Tachuntuin wanee pütchi süpüla tepichi.',
        },
      },
      {
        text: 'Cordial saludo:',
        channel: 'chat',
        context: { citizenMessage: 'Nojotsü taya atüjüin sulu’u pütchi tü.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Ewçxa, andy nasa yuwe. Naa kwe’sx kiwe jxuka.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Mʉra ẽbẽra. Dadjirã drua bia panʉ.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Puangi taita. Ñukanchi ingakuna kaipi kanchi, alpa munanimi.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Suto tan chitiá ku utere, kombilesa mí. Ané nu polé miní.' },
      },
      '> Jamaya pia, taya wayuu. Tachuntuin wanee pütchi.\n\nCordial saludo. Recibimos su mensaje.',
    ],
    accepts: [
      'Cordial saludo. Recibimos su mensaje.',
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Vivo en la comunidad wayuu de Uribia.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Soy del pueblo nasa; la ley de lenguas nativas me ampara.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Good morning, can I get a tax certificate?' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Bom dia, não consigo acessar a página.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'pa q le digo, ese man nu me respondió' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'Mi taita y mi mamita viven en el resguardo inga.' },
      },
      {
        text: 'Cordial saludo:',
        context: { citizenMessage: 'ola wenas kiero saber si ya salio mi sita' },
      },
      { text: 'Cordial saludo:', context: { citizenMessage: '' } },
    ],
  },
  *check({ draft, masks }) {
    const quoted = masks.filter(({ kind }) => kind === 'quoted');
    const texts = [
      draft.context.citizenMessage ?? '',
      ...quoted.map(({ start, end }) => draft.text.slice(start, end)),
    ];
    for (const text of texts) {
      const language = nativeLanguageOf(text);
      if (language === undefined) continue;
      const wording = wordings.nativeLanguage.replace('{language}', language);
      yield {
        messageId: 'lengua_nativa',
        data: { language },
        insertion: { at: draft.text.trimEnd().length, text: wording },
      };
      return;
    }
  },
});
