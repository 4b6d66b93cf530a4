import { CHANNELS } from '../engine/draft';
import answer from './data/answer.json';
import mend from './data/mend.json';
import pick from './data/pick.json';
import type { Exercise } from './exercise';

const of = (kind: Exercise['kind'], all: readonly object[]): Exercise[] =>
  all.map((each) => ({ ...each, kind }) as Exercise);

/** All exercises, by channel and from easy to hard. */
export const EXERCISES: readonly Exercise[] = [
  ...of('mend', mend),
  ...of('pick', pick),
  ...of('answer', answer),
].sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel) || a.level - b.level);
