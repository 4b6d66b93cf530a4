import type { BidiSession } from './bidi';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs code in the window of the browser itself, where all of Firefox can be reached. */
export type Privileged = (code: string, argument?: unknown) => Promise<unknown>;

/**
 * The way into the browser's own window, which Firefox opens for `--remote-allow-system-access`.
 *
 * @returns runs the body of an async function whose parameter is `argument`; its result is a
 *   string, a number, a boolean or nothing
 */
export async function privilegedIn(session: BidiSession): Promise<Privileged> {
  const { contexts } = (await session.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as Tree;
  const context = contexts[0]?.context;
  return async (code, argument = null) => {
    const answer = (await session.send('script.evaluate', {
      expression: `(async (argument) => { ${code} })(${JSON.stringify(argument)})`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
}
