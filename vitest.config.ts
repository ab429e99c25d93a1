import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Without `import`: vitest hands these on to node, where it would make require() load the ESM build of pg's parts.
const conditions = ['onrecord-source', 'node', 'default'];

/** Those with a browser or the command begin first: they take longest, and one that began last would have the machine to itself. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => /\.browser\.test\.ts$|\/cli\/test\//.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    globalSetup: 'packages/web/test/support/test-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores with a browser, a server and a writer on them: what fails twice there is a fault, and a second try is told.
    retry: process.env['CI'] === undefined ? 0 : 1,
    // Files of tests share their modules: loading them anew for each takes a tenth of the time. None changes what another one sees.
    isolate: false,
    // One more than CI has cores, as tests with a browser or with the command wait for them much of the time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
  },
});
