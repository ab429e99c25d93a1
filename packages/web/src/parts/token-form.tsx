import { type ReactNode, useId } from 'react';
import { keepToken } from '../api/token.ts';

/** Asks for the token of a server that is open to other machines. */
export function TokenForm({ onGiven }: { readonly onGiven: () => void }): ReactNode {
  const id = useId();
  const give = (data: FormData): void => {
    const token = data.get('token');
    if (typeof token !== 'string' || token.trim() === '') return;
    keepToken(token);
    onGiven();
  };
  return (
    <form action={give} className="token">
      <label htmlFor={id}>Token</label>
      <input id={id} name="token" type="password" autoComplete="current-password" required />
      <button type="submit" className="button">
        Open the archive
      </button>
    </form>
  );
}
