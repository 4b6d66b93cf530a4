import type { Rule } from '../lib/engine/rule';
import { abreviaturas } from './abreviaturas';
import { adjuntoOlvidado } from './adjunto-olvidado';
import { analisisSinRazonNiFecha } from './analisis-sin-razon-ni-fecha';
import { asuntoVacio } from './asunto-vacio';
import { bloqueLargo } from './bloque-largo';
import { calificaEstadoDeAnimo } from './califica-estado-de-animo';
import { copiaMencionada } from './copia-mencionada';
import { culpaAlCiudadano } from './culpa-al-ciudadano';
import { datosPersonales } from './datos-personales';
import { emoticones } from './emoticones';
import { formatoDeAdjunto } from './formato-de-adjunto';
import { fraseLarga } from './frase-larga';
import { jerga } from './jerga';
import { lecturabilidad } from './lecturabilidad';
import { lenguaNativa } from './lengua-nativa';
import { lenguajeIncluyente } from './lenguaje-incluyente';
import { mayusculasSostenidas } from './mayusculas-sostenidas';
import { muletillasYRodeos } from './muletillas-y-rodeos';
import { negativaSinAlternativa } from './negativa-sin-alternativa';
import { negativaSinRazon } from './negativa-sin-razon';
import { nominalizaciones } from './nominalizaciones';
import { ortografia } from './ortografia';
import { promesaSinFecha } from './promesa-sin-fecha';
import { respuestaCortante } from './respuesta-cortante';
import { respuestaDefensiva } from './respuesta-defensiva';
import { segundaPersona } from './segunda-persona';
import { siglasSinExplicar } from './siglas-sin-explicar';
import { sinDespedida } from './sin-despedida';
import { sinFirma } from './sin-firma';
import { sinOfrecerMasAyuda } from './sin-ofrecer-mas-ayuda';
import { sinPasosASeguir } from './sin-pasos-a-seguir';
import { sinSaludo } from './sin-saludo';
import { tecnicismos } from './tecnicismos';
import { tildeDiacritica } from './tilde-diacritica';
import { tonoImpersonal } from './tono-impersonal';
import { trasladoSinOrientacion } from './traslado-sin-orientacion';
import { tratoMezclado } from './trato-mezclado';
import { tuteo } from './tuteo';
import { usoInstitucional } from './uso-institucional';

/** The catalogue. Of findings with equal spans the rule that stands first speaks. */
export const RULES: readonly Rule[] = [
  fraseLarga,
  respuestaCortante,
  promesaSinFecha,
  trasladoSinOrientacion,
  jerga,
  lenguajeIncluyente,
  tecnicismos,
  nominalizaciones,
  muletillasYRodeos,
  abreviaturas,
  siglasSinExplicar,
  mayusculasSostenidas,
  emoticones,
  bloqueLargo,
  tuteo,
  tratoMezclado,
  calificaEstadoDeAnimo,
  culpaAlCiudadano,
  respuestaDefensiva,
  tonoImpersonal,
  analisisSinRazonNiFecha,
  negativaSinAlternativa,
  negativaSinRazon,
  tildeDiacritica,
  ortografia,
  lenguaNativa,
  sinSaludo,
  sinDespedida,
  sinFirma,
  segundaPersona,
  lecturabilidad,
  sinPasosASeguir,
  sinOfrecerMasAyuda,
  adjuntoOlvidado,
  asuntoVacio,
  copiaMencionada,
  datosPersonales,
  formatoDeAdjunto,
  usoInstitucional,
];
