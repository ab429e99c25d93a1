import { useEffect } from 'react';
import { hasModifier, isTyping } from '../../shell/shortcuts.ts';

export interface ReaderKeys {
  readonly onStep: (by: 1 | -1) => void;
  readonly onReview: (state: 'confirmed' | 'rejected') => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The keys of the reader: not while somebody types, and not under an open window. */
export function useReaderKeys({ onStep, onReview, onUndo, onClose }: ReaderKeys): void {
  useEffect(() => {
    const does: Readonly<Record<string, () => void>> = {
      j: () => {
        onStep(1);
      },
      k: () => {
        onStep(-1);
      },
      c: () => {
        onReview('confirmed');
      },
      x: () => {
        onReview('rejected');
      },
      u: onUndo,
      Escape: onClose,
    };
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event) || hasModifier(event) || document.querySelector('dialog[open]')) return;
      does[event.key]?.();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [onStep, onReview, onUndo, onClose]);
}
