import { useEffect } from 'react';
import { go } from '../place/history.ts';
import { VIEWS } from '../place/place.ts';
import { currentPlace } from '../place/history.ts';
import { toView } from '../place/write-place.ts';
import { hasModifier, isTyping } from './shortcuts.ts';
import { VIEW_NAMES } from './views.ts';

interface Opened {
  readonly onPalette: () => void;
  readonly onHelp: () => void;
}

/** ms in which the letter of a view has to follow "g". */
const PAUSE = 1200;

/** The keys that hold in every view. */
export function useKeys({ onPalette, onHelp }: Opened): void {
  useEffect(() => {
    let goAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onPalette();
        return;
      }
      if (isTyping(event) || hasModifier(event) || document.querySelector('dialog[open]')) return;
      if (performance.now() - goAt < PAUSE) {
        const view = VIEWS.find((one) => VIEW_NAMES[one].key === event.key);
        goAt = Number.NEGATIVE_INFINITY;
        if (view) {
          event.preventDefault();
          event.stopImmediatePropagation();
          go(toView(currentPlace(), view));
          return;
        }
      }
      if (event.key === 'g') goAt = performance.now();
      else if (event.key === '?') onHelp();
      else if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('[data-search-field]')?.focus();
      }
    };
    // Before the keys of a view.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [onPalette, onHelp]);
}
