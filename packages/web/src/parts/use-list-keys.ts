import { useEffect } from 'react';
import { hasModifier, isTyping } from '../shell/shortcuts.ts';

/** The words of a row, else its heading, else its first link. */
const BEST_FIRST = ['a.words, a.to-words', 'h2 a, h3 a', 'a'] as const;

/** j and k walk through the rows of a list: elements with `data-row`. The words of a row get the focus. */
export function useListKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      // Two lists beside each other are one: the first that hears a key answers it.
      if (by === 0 || event.defaultPrevented || isTyping(event) || hasModifier(event)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      const now = rows.findIndex((row) => row.contains(document.activeElement));
      const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by];
      const links = BEST_FIRST.map((selector) => next?.querySelector<HTMLElement>(selector));
      const link = next?.matches('a') === true ? next : links.find((found) => found);
      link?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
