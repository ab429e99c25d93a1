#!/usr/bin/env node
// Runs the TypeScript sources in the repository (Node 24 strips the types) and the built files in the published package.
import { existsSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache?.();

const source = new URL('../src/main.ts', import.meta.url);
if (!existsSync(source)) {
  await import('../dist/main.js');
} else if (typeof module.registerHooks === 'function' && process.features.typescript) {
  module.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: [...context.conditions, 'onrecord-source'] }),
  });
  await import(source.href);
} else {
  console.error(
    `onrecord: the sources need Node 24, this is ${process.version}. Run "npm ci" and "npx onrecord" in the repository: it brings its own.`,
  );
  process.exitCode = 2;
}
