/** Until the tab is closed: a token is a password and is not kept on the disk. */
const KEY = 'onrecord.token';

/** The header that proves who asks, where a token was entered. */
export function bearer(): Readonly<Record<string, string>> {
  const token = readToken();
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

export function keepToken(token: string): void {
  try {
    window.sessionStorage.setItem(KEY, token.trim());
  } catch {
    // Without storage it holds for nothing: the server asks again.
  }
}

export function hasToken(): boolean {
  return readToken() !== undefined;
}

function readToken(): string | undefined {
  try {
    return window.sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
