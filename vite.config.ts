import { defineConfig } from 'vitest/config';

/**
 * A real browser on a machine that builds beside it may miss a beat: where nobody watches, a test of
 * one is tried once more, and the report tells so.
 */
const retry = process.env.CI ? 1 : 0;

/**
 * Seven suites, one command. Those in a browser build the extension once, in their global set-up:
 * `e2e` on pages of our own, `hosts` on the software in which agents write, `editors` on the
 * editors inside it, `soak` on a page that never rests, and `firefox` in the other browser: the
 * editors and all of `e2e` again.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup: 'tests/setup/dictionary.ts',
          // Some start the command line anew, which a busy machine does slowly.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'accuracy',
          include: ['tests/accuracy/**/*.test.ts'],
          globalSetup: 'tests/setup/dictionary.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          globalSetup: 'tests/setup/dictionary.ts',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'editors',
          retry,
          include: ['tests/editors/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 8_000 } },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'firefox',
          retry,
          // Its own, the chat, and the main suite again but for what looks into the build of Chromium.
          include: [
            'tests/firefox/**/*.test.ts',
            'tests/e2e/**/*.test.ts',
            'tests/hosts/chat/converse/*.test.ts',
          ],
          exclude: ['tests/e2e/{bundle,demo,policy,shipped}.test.ts'],
          env: { USTED_BROWSER: 'firefox' },
          globalSetup: 'tests/firefox/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup/build.ts',
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'e2e',
          retry,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A condition is waited for as long as a busy machine may take.
          expect: { poll: { timeout: 20_000 } },
          // One browser at a time: two cores, and focus is a single thing.
          fileParallelism: false,
        },
      },
    ],
  },
});
