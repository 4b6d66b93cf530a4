import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../lib/engine/draft';
import type { Desk } from './desk';

/** Puts a task on the desk while its component is shown, and draws anew when the dictionary is there. */
export function useDesk(desk: Desk, describe: (text: string) => Draft): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    desk.setTask(describe);
    desk.onReady(() => redraw((count) => count + 1), life.signal);
    return () => {
      life.abort();
      desk.setTask(undefined);
    };
  }, []);
}
