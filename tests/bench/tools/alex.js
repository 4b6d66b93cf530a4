import { text as check } from 'alex';

export const create = async () => (text) => check(text).messages;
