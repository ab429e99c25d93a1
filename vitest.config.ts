import { defineConfig } from 'vitest/config';

const conditions = ['onrecord-source', 'import', 'node', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
