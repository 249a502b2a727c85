import { defineConfig } from 'vitest/config';

const shared = { globals: true, root: '.', setupFiles: ['reflect-metadata'] };
const database = ['./libs/testing/src/database-server.setup.ts'];

/** Four tiers: pure rules, use cases on real PostgreSQL, whole apps over HTTP, whole stories in a real browser. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      { extends: true, test: { ...shared, name: 'unit', include: ['{apps,libs,test,scripts}/**/*.spec.ts'] } },
      {
        extends: true,
        test: {
          ...shared,
          name: 'int',
          include: ['{apps,libs}/**/*.int-spec.ts'],
          globalSetup: database,
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'e2e',
          include: ['test/e2e/**/*.e2e-spec.ts'],
          globalSetup: database,
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.browser-spec.ts'],
          globalSetup: './test/browser/support/public-habeas.setup.ts',
          // Each file has a browser of its own, and most start the product: more than two at once slow each other down.
          maxWorkers: 2,
          hookTimeout: 180_000,
          testTimeout: 180_000,
          // A page draws what it has asked for when the answer comes, on a busy machine some seconds later.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'bench',
          include: ['test/bench/**/*.bench-spec.ts'],
          // What is measured has the machine for itself.
          maxWorkers: 1,
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'pictures',
          include: ['test/pictures/**/*.picture-spec.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
