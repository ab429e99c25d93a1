import { useEffect } from 'react';
import { hasModifier, isTyping } from '../shell/shortcuts.ts';

/** j and k walk through the rows of a list: elements with `data-row`. The first link of a row gets the focus. */
export function useListKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (by === 0 || isTyping(event) || hasModifier(event) || document.querySelector('dialog[open]')) return;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      const now = rows.findIndex((row) => row.contains(document.activeElement));
      const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by];
      next?.querySelector<HTMLElement>('a.words, a.to-words, h3 a, a')?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
