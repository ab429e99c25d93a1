import { defineConfig } from 'vitest/config';

// Without `import`: vitest hands these on to node, where it would make require() load the ESM build of pg's parts.
const conditions = ['onrecord-source', 'node', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    globalSetup: 'packages/web/test/support/test-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
