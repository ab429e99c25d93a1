import { useEffect } from 'react';
import { hasModifier, isTyping } from '../../shell/shortcuts.ts';

export interface ReaderKeys {
  readonly onStep: (by: 1 | -1) => void;
  readonly onReview: (state: 'confirmed' | 'rejected') => void;
  readonly onEdit: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The keys of the reader: not while somebody types, and not under an open window. */
export function useReaderKeys({ onStep, onReview, onEdit, onUndo, onClose }: ReaderKeys): void {
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
      e: onEdit,
      u: onUndo,
      Escape: onClose,
    };
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event) || hasModifier(event) || document.querySelector('dialog[open]')) return;
      const work = does[event.key];
      // A key that opens a form is not typed into it.
      if (work && event.key !== 'Escape') event.preventDefault();
      work?.();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [onStep, onReview, onEdit, onUndo, onClose]);
}
