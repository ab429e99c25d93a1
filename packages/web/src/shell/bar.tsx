import { type ReactNode, useState } from 'react';
import { KINDS } from '@onrecord/model/entry';
import { go } from '../place/history.ts';
import { countFilters, type Filters, NO_FILTERS } from '../place/place.ts';
import { usePlace } from '../place/use-place.ts';
import { toFilters } from '../place/write-place.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { EntityField } from './entity-field.tsx';
import { FilterChips } from './filter-chips.tsx';
import { SearchField } from './search-field.tsx';
import { TimeRange } from './time-range.tsx';
import './bar.css';

/** How sure the machine must be, as choices. */
const CONFIDENCES = [0.5, 0.7, 0.8, 0.9] as const;

/** The bar on top: what all views show is narrowed here, and nowhere else. */
export function Bar(): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const [isOpen, setOpen] = useState(false);
  const set = (change: Partial<Filters>): void => {
    go(toFilters(place, change));
  };
  const count = countFilters(filters);
  return (
    <div className={isOpen ? 'bar open' : 'bar'} role="group" aria-label="Filters">
      <button
        type="button"
        className="button bar-toggle"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        Filters{count === 0 ? '' : ` (${count})`}
      </button>
      <div className="bar-fields">
        <TimeRange />
        <div className="bar-row">
          <SearchField
            value={filters.search}
            onSearch={(search) => {
              set({ search });
            }}
          />
          <EntityField
            of="actor"
            label="Actor"
            chosen={filters.actors}
            onChoose={(actors) => {
              set({ actors });
            }}
          />
          <EntityField
            of="place"
            label="Place"
            chosen={filters.places}
            onChoose={(places) => {
              set({ places });
            }}
          />
          <EntityField
            of="outlet"
            label="Outlet"
            chosen={filters.outlets}
            onChoose={(outlets) => {
              set({ outlets });
            }}
          />
          <Kinds filters={filters} onSet={set} />
          <ConfidenceField
            value={filters.minConfidence}
            onChoose={(minConfidence) => {
              set({ minConfidence });
            }}
          />
          <FilterChips />
          {count < 2 ? null : (
            <button
              type="button"
              className="plain small"
              onClick={() => {
                set(NO_FILTERS);
              }}
            >
              clear all
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

interface KindsProps {
  readonly filters: Filters;
  readonly onSet: (change: Partial<Filters>) => void;
}

/** Kinds of rows; none chosen means all. */
function Kinds({ filters: { kinds }, onSet }: KindsProps): ReactNode {
  return (
    <div
      className="kinds"
      role="group"
      aria-label="Kinds of rows"
      title="Kinds of rows: in the histogram and in the reader"
    >
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="plain small"
          aria-pressed={kinds.includes(kind)}
          onClick={() => {
            onSet({ kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
          }}
        >
          <KindMark kind={kind} many />
        </button>
      ))}
    </div>
  );
}

interface ConfidenceFieldProps {
  readonly value: number | undefined;
  readonly onChoose: (value: number | undefined) => void;
}

function ConfidenceField({ value, onChoose }: ConfidenceFieldProps): ReactNode {
  const choices =
    value === undefined || CONFIDENCES.some((one) => one === value) ? CONFIDENCES : [...CONFIDENCES, value].sort();
  return (
    <label className="confidence-field">
      <span className="unseen">How sure the machine must be</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value === '' ? undefined : Number(currentTarget.value));
        }}
      >
        <option value="">any confidence</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {Math.round(one * 100)} % sure or more
          </option>
        ))}
      </select>
    </label>
  );
}
