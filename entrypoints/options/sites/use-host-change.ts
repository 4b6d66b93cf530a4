import type { HostChanges } from '../../../lib/settings/rule-set';
import { useModel } from '../model';

/** Changes what was said here of the sites that are offered. */
export function useHostChange() {
  const { sources, change } = useModel();
  return (next: (hosts: HostChanges) => HostChanges, said: string): void =>
    void change({ type: 'hosts', hosts: next(sources.edits.hosts ?? {}) }, said);
}
