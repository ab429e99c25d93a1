import { type ReactNode, useEffect, useState } from 'react';

interface NameSearchProps {
  readonly value: string | undefined;
  readonly onSearch: (words: string | undefined) => void;
}

/** ms after the last key. */
const PAUSE = 250;

/** Narrows a list to those whose names or roles hold what is typed. */
export function NameSearch({ value, onSearch }: NameSearchProps): ReactNode {
  const [{ typed, of }, set] = useState({ typed: value ?? '', of: value });
  const wanted = typed.trim() === '' ? undefined : typed.trim();
  // A step back changes the address alone: the field follows.
  if (of !== value) set({ typed: value === wanted ? typed : (value ?? ''), of: value });
  useEffect(() => {
    if (wanted === of) return;
    const timer = window.setTimeout(() => {
      onSearch(wanted);
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [wanted, of, onSearch]);
  return (
    <label className="actor-search">
      <span className="unseen">Part of a name or role</span>
      <input
        type="search"
        placeholder="Part of a name or role"
        maxLength={200}
        value={typed}
        onChange={({ currentTarget }) => {
          set({ typed: currentTarget.value, of });
        }}
      />
    </label>
  );
}
