import { afterAll, beforeAll } from 'vitest';
import { type Coach, type LaunchOptions, launchCoach } from './browser';
import { type PageServer, servePages } from './pages';

export interface Suite {
  /** Replaced when a test reloads the extension. */
  coach: Coach;
  readonly server: PageServer;
}

/** A browser and a server of test pages, from before the first test of a suite to after its last. */
export function startSuite(options?: LaunchOptions): Suite {
  const suite = {} as { coach: Coach; server: PageServer };
  beforeAll(async () => {
    suite.coach = await launchCoach(options);
    suite.server = await servePages('tests/e2e/pages');
  });
  afterAll(async () => {
    await suite.coach?.close();
    await suite.server?.close();
  });
  return suite;
}
