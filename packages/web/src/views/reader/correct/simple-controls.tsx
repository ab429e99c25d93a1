import { type ReactNode, useState } from 'react';
import type { ControlProps } from './control-props.ts';

export function ChoiceControl({ id, field, record, onChange }: ControlProps<'choice'>): ReactNode {
  const value = field.read(record);
  // What this page does not know stays choosable.
  const choices = field.choices.some((choice) => choice.value === value)
    ? field.choices
    : [{ value, words: value }, ...field.choices];
  return (
    <select
      id={id}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(field.write(record, currentTarget.value));
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}

export function NumberControl({ id, field, record, onChange }: ControlProps<'number'>): ReactNode {
  const value = field.read(record);
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      size={10}
      value={typed}
      aria-invalid={Number.isNaN(value)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(field.write(record, numberIn(currentTarget.value)));
      }}
    />
  );
}

/** "12", "1,200", "0.5"; undefined for nothing, NaN for what is no number. */
function numberIn(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0,']/g, '');
  if (text === '') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

export function TruthControl({ id, field, record, onChange }: ControlProps<'truth'>): ReactNode {
  return (
    <input
      id={id}
      type="checkbox"
      checked={field.read(record)}
      onChange={({ currentTarget }) => {
        onChange(field.write(record, currentTarget.checked));
      }}
    />
  );
}
