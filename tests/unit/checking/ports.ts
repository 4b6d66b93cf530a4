import { fakeEvent } from '../fake-browser';

/** One end of a line. What travels is copied as JSON, as Chrome does it. */
function end() {
  const onMessage = fakeEvent();
  const onDisconnect = fakeEvent();
  return { onMessage, onDisconnect, sender: { id: 'usted' }, name: '' };
}

/** A line between a frame and the background, which a test cuts when it likes. */
export function portPair(name: string) {
  const frame = end();
  const background = end();
  let open = true;
  const post = (to: ReturnType<typeof end>) => (letter: unknown) => {
    if (!open) throw new Error('Attempting to use a disconnected port object');
    const copy = JSON.parse(JSON.stringify(letter));
    queueMicrotask(() => open && to.onMessage.fire(copy));
  };
  const cut = (): void => {
    open = false;
    frame.onDisconnect.fire();
    background.onDisconnect.fire();
  };
  /** As `cut`, but nobody hears of it yet. */
  const silently = (): void => {
    open = false;
  };
  const hangUp = (other: ReturnType<typeof end>) => () => {
    open = false;
    other.onDisconnect.fire();
  };
  return {
    frame: { ...frame, name, postMessage: post(background), disconnect: hangUp(background) },
    background: { ...background, name, postMessage: post(frame), disconnect: hangUp(frame) },
    cut,
    break: silently,
  };
}
