import { defineConfig } from 'vitest/config';
import { COVERAGE_FLOORS } from './src/test/coverage-floors.ts';

/**
 * `unit`: beside the code they test. `site`: build the site and look at what came out.
 * `browser`: read it as a reader does; only where a browser is found (see src/cli/develop/test.ts).
 */
export default defineConfig({
  test: {
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['**/node_modules/**', 'src/**/*.test.ts', 'src/**/*.d.ts', 'src/test/**'],
      // Commands run in processes of their own. Node only blanks their types, so lines are theirs.
      autoAttachSubprocess: true,
      reporter: ['text-summary', 'json-summary', 'json'],
      reportsDirectory: '.cache/coverage',
      thresholds: COVERAGE_FLOORS,
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          // Measuring coverage slows properties over long texts several times.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Pure modules share nothing that a test could spoil, and loading them anew costs most.
          isolate: false,
          // As many as there are cores: many tests wait for a command that they run.
          maxWorkers: '100%',
          exclude: ['**/node_modules/**', 'src/test/site/**', 'src/test/browser/**'],
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
