import writeGood from 'write-good';

export const create = async () => (text) => writeGood(text);
