/**
 * The concept map *Protocolo de servicio al cliente*, written out apart from the guide's own data:
 * each place by the title under which an agent looks for it, and what it must ask there.
 */
export const PROTOCOL_MAP: readonly (readonly [title: string, ...asked: RegExp[]])[] = [
  [
    'Atributos del buen servicio',
    ...[/respetuoso/i, /amable/i, /confiable/i, /empático/i, /incluyente/i, /oportuno/i],
    /efectivo/i,
  ],
  ['Elementos comunes', /actitud/i, /palabras sencillas/i, /negativa/i, /inconforme/i],
  ['Actitud', /anticípese/i, /escuche sin interrumpir/i, /un paso más allá/i],
  [
    'Lenguaje',
    ...[/claro y sencillo/i, /sin palabras de oficina/i, /nombre que (?:ella )?usa/i],
    ...[/trátela siempre de usted/i, /cortantes/i],
  ],
  ['Respuestas negativas', /por qué no es posible/i, /alternativa/i, /confirme que .* entendió/i],
  [
    'Personas inconformes',
    ...[/se desahogue/i, /calificar su estado de ánimo/i, /no lo tome como algo personal/i],
    ...[/control y la voz serena/i, /ofrezca alternativas/i],
  ],
  ['Canal presencial', /entrada/i, /saludo/i, /despedida/i],
  [
    'Presentación y puesto de trabajo',
    ...[/presentación cuidada/i, /comportamiento/i, /expresión/i, /voz/i, /postura/i, /puesto/i],
  ],
  ['Antes de atender', /llegue unos minutos antes/i, /revise el computador/i],
  [
    'Entrada y vigilancia',
    ...[/mire a los ojos/i, /desconfianza/i, /revise bolsos/i, /dirija .* a la recepción/i],
  ],
  [
    'Recepción',
    ...[/salude primero/i, /diga su nombre/i, /registre la entrada, la salida y los equipos/i],
    /indique el piso/i,
  ],
  [
    'Atención',
    ...[/salude con amabilidad/i, /señor o señora/i, /concéntrese/i, /le entendieron/i],
    ...[/explique por qué y pida permiso/i, /al volver, agradezca/i],
  ],
  ['Si necesita más análisis', /por qué/i, /fecha/i],
  ['Si atiende otra dependencia', /explique por qué/i, /indique el piso, la oficina/i],
  ['Si atiende otra entidad', /dirección, el horario/i],
  ['Cierre', /los pasos que siguen/i, /despídase con amabilidad/i, /jefe las dificultades/i],
  ['Canal telefónico', /voz/i, /timbre/i],
  [
    'Antes de contestar',
    ...[/revise el teléfono/i, /conversaciones con otras personas/i, /extensiones y los trámites/i],
    /postura natural/i,
  ],
  [
    'Durante la llamada',
    ...[
      /antes del tercer timbre/i,
      /escuche/i,
      /tome nota/i,
      /resuelva, o diga que va a transfer/i,
    ],
  ],
  [
    'Transferir la llamada',
    ...[
      /pida un momento/i,
      /a su colega el nombre y la solicitud/i,
      /si no contestan, tome los datos/i,
    ],
  ],
  ['Cierre de la llamada', /resuma/i, /algo más/i, /la persona cuelgue primero/i],
  ['Canal escrito', /revisa antes de enviar/i],
  [
    'Buzón de sugerencias',
    ...[/formularios/i, /dos veces por semana/i, /gestión documental/i],
    /grupo de servicio al ciudadano/i,
  ],
  ['Formulario electrónico', /PQRSD/, /peticiones, quejas, reclamos, sugerencias y denuncias/i],
  [
    'Correo electrónico',
    ...[/concreto/i, /solo para asuntos de la entidad/i, /impersonal/i, /nombre, cargo/i],
    ...[
      /revise antes de enviar/i,
      /copia a quien la necesita/i,
      /formatos que cualquier equipo abre/i,
    ],
  ],
  [
    'Correspondencia',
    ...[/salude/i, /pregunte el nombre/i, /revise que los documentos/i, /radique en el sistema/i],
    ...[/archive/i, /firme y selle la copia/i, /paso que sigue/i, /otra oficina, dígalo a tiempo/i],
  ],
  [
    'Canal virtual',
    ...[/lineamientos y los trámites/i, /ortografía/i, /frases cortas/i, /mucho tiempo sin/i],
    /de usted/i,
  ],
  [
    'Chat',
    ...[/ortografía/i, /frases cortas/i, /mayúsculas/i, /símbolos, emoticones/i],
    ...[/divida las respuestas largas/i, /avise cada/i, /de usted/i],
  ],
  ['EVA, el espacio virtual', /capacita/i, /asesoría jurídica en línea/i, /tiempo real/i],
  ['Atención preferente', /turno/i],
  ['Personas mayores', /señor o señora/i],
  ['Mujeres embarazadas', /turno preferente/i],
  ['Niñas, niños y adolescentes', /prelación/i],
  ['Personas en situación de vulnerabilidad', /víctimas/i],
  ['Grupos étnicos', /indígenas/i, /afrocolombianas/i, /gitano/i],
  ['Personas con discapacidad', /ciega/i, /sorda/i, /silla de ruedas/i],
  ['Personas de talla baja', /altura/i],
  [
    'Lenguas nativas',
    ...[
      /por escrito o grábela/i,
      /la región/i,
      /gestión documental/i,
      /traducción de la solicitud/i,
    ],
    ...[/traducción de la respuesta/i, /Ministerio de las Culturas/],
  ],
];
