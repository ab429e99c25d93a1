import type { ReactNode } from 'react';
import { go } from '../place/history.ts';
import { usePlace } from '../place/use-place.ts';
import { toFilters } from '../place/write-place.ts';

interface TypeFieldProps {
  readonly label: string;
  /** Types that the archive has, with what people call them. */
  readonly types: readonly (readonly [type: string, words: string])[];
}

/** Narrows a view to one of its types. */
export function TypeField({ label, types }: TypeFieldProps): ReactNode {
  const place = usePlace();
  const chosen = types.find(([type]) => type === place.filters.types[0])?.[0] ?? '';
  return (
    <label className="no-print">
      <span className="unseen">{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          go(toFilters(place, { types: value === '' ? [] : [value] }));
        }}
      >
        <option value="">all {label}</option>
        {types.map(([type, words]) => (
          <option key={type} value={type}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
