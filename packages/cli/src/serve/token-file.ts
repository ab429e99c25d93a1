import { readFile, rename, writeFile } from 'node:fs/promises';
import { type KeptToken, parseTokenList } from '@onrecord/server';

/** The tokens of a file. @throws RangeError with what is wrong and the way out */
export async function tokensIn(file: string): Promise<readonly KeptToken[]> {
  const json = await contentOf(file);
  if (json === undefined) {
    throw new RangeError(
      `there is no file of tokens ${file}. Make one: onrecord token --name WHO --role reader --tokens ${file}`,
    );
  }
  return parsed(json, file);
}

/** The same; none where there is no file yet. @throws RangeError */
export async function tokensSoFar(file: string): Promise<readonly KeptToken[]> {
  const json = await contentOf(file);
  return json === undefined ? [] : parsed(json, file);
}

/** Writes the file anew: whole or not at all, for its owner alone. @throws RangeError where one of them cannot be kept */
export async function writeTokens(file: string, tokens: readonly KeptToken[]): Promise<void> {
  const json = `${JSON.stringify({ tokens }, null, 2)}\n`;
  parsed(json, file);
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, json, { mode: 0o600, flag: 'wx' });
  await rename(beside, file);
}

function parsed(json: string, file: string): readonly KeptToken[] {
  try {
    return parseTokenList(json);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new RangeError(`${file}: ${cause.message}. Mend it, or make a new one with "onrecord token"`, { cause });
  }
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RangeError(`the file of tokens cannot be read (${reason}). Check the path`, { cause });
  }
}
