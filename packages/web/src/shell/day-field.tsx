import { type ReactNode, useId } from 'react';
import { msOf } from '../words/day-words.ts';

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD */
  readonly value: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
}

/** One end of the span of days. It is taken when the field is left, not at every key. */
export function DayField({ label, value, onChoose }: DayFieldProps): ReactNode {
  const id = useId();
  const take = (typed: string): void => {
    const day = typed === '' ? undefined : typed;
    if (day !== value && (day === undefined || !Number.isNaN(msOf(day)))) onChoose(day);
  };
  return (
    <span className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value}
        type="date"
        defaultValue={value}
        onBlur={({ currentTarget }) => {
          take(currentTarget.value);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') take(currentTarget.value);
        }}
      />
    </span>
  );
}
