import type { MessageData } from '../engine/finding';

/** Something wrong with what was given, told to the person by the sentence `messageId`. */
export class Problem extends Error {
  constructor(
    readonly messageId: string,
    readonly data: MessageData = {},
  ) {
    super(messageId);
    this.name = 'Problem';
  }
}
