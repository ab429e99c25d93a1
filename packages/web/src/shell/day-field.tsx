import { type ReactNode, useId, useState } from 'react';
import { msOf } from '../words/day-words.ts';

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD */
  readonly value: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
}

/** A year that is still being typed is none. */
const EARLIEST = '1000-01-01';

/** One end of the span of days. It is taken when the field is left, not at every key. */
export function DayField({ label, value, onChoose }: DayFieldProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState({ of: value, day: value ?? '' });
  // Chosen elsewhere meanwhile: that holds.
  if (typed.of !== value) setTyped({ of: value, day: value ?? '' });
  const take = (): void => {
    const day = typed.day === '' ? undefined : typed.day;
    if (day === value) return;
    if (day === undefined || (day >= EARLIEST && !Number.isNaN(msOf(day)))) onChoose(day);
    else setTyped({ of: value, day: value ?? '' });
  };
  return (
    <span className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed.day}
        onChange={({ currentTarget }) => {
          setTyped({ of: value, day: currentTarget.value });
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          else if (key === 'Escape') setTyped({ of: value, day: value ?? '' });
        }}
      />
    </span>
  );
}
