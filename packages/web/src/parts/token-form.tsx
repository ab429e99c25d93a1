import { type ReactNode, useId } from 'react';
import { keepToken } from '../api/token.ts';

interface TokenFormProps {
  readonly isBusy?: boolean;
  readonly onGiven: () => void;
}

/** Asks for the token of a server that is open to other machines. */
export function TokenForm({ isBusy = false, onGiven }: TokenFormProps): ReactNode {
  const id = useId();
  const give = (data: FormData): void => {
    const token = data.get('token');
    if (isBusy || typeof token !== 'string' || token.trim() === '') return;
    keepToken(token);
    onGiven();
  };
  return (
    <form action={give} className="token">
      <label htmlFor={id}>Token</label>
      <input id={id} name="token" type="password" autoComplete="current-password" required autoFocus />
      <button type="submit" className="button" aria-disabled={isBusy}>
        Open the archive
      </button>
    </form>
  );
}
