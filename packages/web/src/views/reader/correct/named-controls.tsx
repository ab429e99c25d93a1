import { absent, type Known, type OnRecord, type Reading, valueOf } from '@onrecord/model';
import { type ReactNode, useMemo, useState } from 'react';
import { timeText } from '@onrecord/model/entry';
import { WORDING } from '../../../words/wording.ts';
import { dayWords, msOf } from '../../../words/day-words.ts';
import type { ControlProps } from './control-props.ts';
import type { NamedField } from './field.ts';
import { dayByPerson, knownByPerson } from './known-by-person.ts';

interface Option {
  readonly id: string;
  readonly words: string;
}

/** Those that the report names, those named most first. */
function optionsOf(reading: Reading, of: NamedField<OnRecord>['of']): readonly Option[] {
  if (of === 'times') return reading.times.map((time) => ({ id: time.id, words: timeText(time, WORDING) }));
  return [...reading[of]]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ id, name, kind }) => ({ id, words: kind === 'unknown' ? name : `${name} (${kind})` }));
}

interface ListProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly none: string;
  readonly label?: string;
  readonly onChoose: (id: string | undefined) => void;
}

function NamedList({ id, options, value, none, label, onChoose }: ListProps): ReactNode {
  const isKnown = value === undefined || options.some((option) => option.id === value);
  return (
    <select
      id={id}
      value={value ?? ''}
      aria-label={label}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value === '' ? undefined : currentTarget.value);
      }}
    >
      <option value="">— {none}</option>
      {isKnown ? null : <option value={value}>{Number.isNaN(msOf(value)) ? value : dayWords(value)}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.words}
        </option>
      ))}
    </select>
  );
}

export function NamedControl({ id, field, record, reading, onChange }: ControlProps<'named'>): ReactNode {
  const options = useMemo(() => optionsOf(reading, field.of), [reading, field.of]);
  const [before] = useState(() => field.read(record));
  const choose = (chosen: string | undefined): void => {
    onChange(field.write(record, chosen === undefined ? absent : knownByPerson(chosen, { reading, record, before })));
  };
  return (
    <>
      <NamedList id={id} options={options} value={valueOf(field.read(record))} none={field.none} onChoose={choose} />
      {field.of === 'times' ? (
        <label className="other-day">
          or the day{' '}
          <input
            type="date"
            onChange={({ currentTarget: { value } }) => {
              // A year that is still being typed is none.
              if (value >= '1000-01-01') onChange(field.write(record, dayByPerson(value, record)));
            }}
          />
        </label>
      ) : null}
    </>
  );
}

export function NamesControl({ id, field, record, reading, onChange }: ControlProps<'names'>): ReactNode {
  const options = useMemo(() => optionsOf(reading, 'actors'), [reading]);
  const [before] = useState(() => field.read(record));
  const known: readonly Known<string>[] = field.read(record).filter((one) => one.status !== 'absent');
  const put = (index: number, chosen: string | undefined): void => {
    const was = before.find((one) => valueOf(one) === chosen) ?? absent;
    const next: readonly Known<string>[] =
      chosen === undefined
        ? known.toSpliced(index, 1)
        : known.toSpliced(index, 1, knownByPerson(chosen, { reading, record, before: was }));
    onChange(field.write(record, next));
  };
  return (
    <span className="names">
      {[...known, absent].map((one, index) => (
        <NamedList
          key={index}
          id={index === 0 ? id : `${id}-${index}`}
          {...(index > 0 && { label: `${field.label}, one more` })}
          options={options}
          value={valueOf(one)}
          none={index === 0 ? field.none : 'nobody else'}
          onChoose={(chosen) => {
            put(index, chosen);
          }}
        />
      ))}
    </span>
  );
}
