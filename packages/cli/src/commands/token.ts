import { hashToken, newToken } from '@onrecord/server';
import type { Exit, TokenRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { tokensSoFar, writeTokens } from '../serve/token-file.ts';
import { safeText } from '../views/terminal/safe-text.ts';

/** `onrecord token`: makes a token for "onrecord serve", prints it once, and keeps its hash. */
export async function tokenCommand(request: TokenRequest, output: Output): Promise<Exit> {
  const { file, role, quiet } = request;
  const name = request.name.trim();
  try {
    const kept = await tokensSoFar(file);
    if (kept.some((one) => one.name === name)) {
      const who = safeText(name);
      output.complain(
        `onrecord: ${who} has a token already. Take the entry out of ${safeText(file)} first, or give another --name.`,
      );
      return EXIT.misuse;
    }
    const token = newToken();
    await writeTokens(file, [...kept, { name, role, hash: await hashToken(token) }]);
    await output.print(`${token}\n`);
    if (!quiet) {
      output.complain(
        `onrecord: the token of ${safeText(name)} (${role}) is shown this once; ${safeText(file)} keeps its hash. A server that runs takes it when it is started again.`,
      );
    }
    return EXIT.ok;
  } catch (cause) {
    if (cause instanceof RangeError) {
      output.complain(`onrecord: ${safeText(cause.message)}.`);
      return EXIT.misuse;
    }
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    output.complain(`onrecord: ${safeText(file)} cannot be written (${safeText(cause.message)}). Name another file.`);
    return EXIT.someFailed;
  }
}
