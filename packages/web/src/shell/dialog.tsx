import { type ReactNode, useEffect, useRef } from 'react';
import './dialog.css';

interface DialogProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page: the browser keeps the focus within and gives it back. */
export function Dialog({ label, isOpen, onClose, children }: DialogProps): ReactNode {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = box.current;
    if (isOpen && !element?.open) element?.showModal();
    else if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    <dialog
      ref={box}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      {isOpen ? <div className="dialog-body">{children}</div> : null}
    </dialog>
  );
}
