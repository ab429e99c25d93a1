import type { ReactNode } from 'react';

interface SendButtonProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly isReady: boolean;
}

/** Sends the form. It stays one that can be reached while there is nothing to send, and then says why. */
export function SendButton({ label, isBusy, isReady }: SendButtonProps): ReactNode {
  return (
    <p className="send">
      <button type="submit" className="button" aria-disabled={!isReady || isBusy} aria-keyshortcuts="Control+Enter">
        {isBusy ? 'Sending …' : label}
      </button>
      <span className="soft small" aria-hidden="true">
        <kbd>Ctrl</kbd> <kbd>Enter</kbd>
      </span>
    </p>
  );
}
