/** One sentence that no channel takes for short. */
export const LONG_SENTENCE = `Le informamos que ${'la oficina de registro revisó los documentos y '.repeat(8)}ya respondió.`;
