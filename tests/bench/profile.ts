import { Session } from 'node:inspector/promises';
import { byPart, GARBAGE } from './parts';

/** Between two samples, in microseconds. */
const INTERVAL = 200;

/** Where some work spends its time: milliseconds of each part of the product, the largest first. */
export async function profile(work: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const places = new Map(
    profile.nodes.map(({ id, callFrame: { url, functionName } }) => [id, url || functionName]),
  );
  const { samples = [], timeDeltas = [] } = profile;
  const spent = samples.map(
    (id, at) => [places.get(id) ?? '', (timeDeltas[at] ?? 0) / 1_000] as const,
  );
  // Not the profiler itself, nor what Node does to run anything at all.
  return byPart(spent.filter(([place]) => place.startsWith('file:') || place === GARBAGE));
}
