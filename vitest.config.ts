import { defineConfig } from 'vitest/config';

/**
 * `unit`: beside the code they test. `site`: build the site and look at what came out.
 * `browser`: read it as a reader does; only where a browser is found (see src/cli/develop/test.ts).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          // Pure modules share nothing that a test could spoil, and loading them anew costs most.
          isolate: false,
          exclude: ['src/test/site/**', 'src/test/browser/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/test/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/test/browser/**/*.test.ts'],
          globalSetup: ['src/test/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
