import { type ReactNode, useState } from 'react';
import type { Entity, Operation } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { countOf } from '../../../words/count-words.ts';
import { dayWords } from '../../../words/day-words.ts';
import { Confirm } from './confirm.tsx';
import type { DecisionFormProps } from './decision-form-props.ts';

type By = 'names' | 'reports';

/** Takes some names, or some reports, out into a new one. */
export function SplitForm({ entity, onDone }: DecisionFormProps): ReactNode {
  const [by, setBy] = useState<By>('names');
  const [names, setNames] = useState<readonly string[]>([]);
  const [reports, setReports] = useState<readonly number[]>([]);
  const listed = reportsOf(entity);
  const isAll = by === 'names' ? names.length === entity.names.length : reports.length === entity.reports;
  const chosen = by === 'names' ? names.length : reports.length;
  return (
    <>
      <fieldset className="decision-ways">
        <legend>What leaves</legend>
        {(['names', 'reports'] as const).map((way) => (
          <label key={way}>
            <input
              type="radio"
              name="by"
              checked={by === way}
              onChange={() => {
                setBy(way);
              }}
            />{' '}
            some of its {way}
          </label>
        ))}
      </fieldset>
      <fieldset className="decision-list">
        <legend className="unseen">{by === 'names' ? 'Names' : 'Reports'}</legend>
        {by === 'names'
          ? entity.names.map(({ name, count }) => (
              <Choice key={name} list={names} value={name} onChoose={setNames}>
                <Name text={name} /> <span className="soft small">{count}</span>
              </Choice>
            ))
          : listed.map(({ report, title, published, name }) => (
              <Choice key={report} list={reports} value={report} onChoose={setReports}>
                <Name text={title ?? `report r${report}`} />{' '}
                <span className="soft small">
                  as “<Name text={name} />”{published === undefined ? '' : `, ${dayWords(published)}`}
                </span>
              </Choice>
            ))}
      </fieldset>
      {by === 'reports' && listed.length < entity.reports ? (
        <p className="small soft">
          The latest {countOf(listed.length, 'report')} of {entity.reports}.
        </p>
      ) : null}
      {isAll ? <p className="small against">All of them cannot leave: then nothing would stay.</p> : null}
      <Confirm
        verb="split"
        operation={chosen > 0 && !isAll ? operationOf(entity, by === 'names' ? { names } : { reports }) : undefined}
        changes={[
          by === 'names'
            ? `What reports call ${names.map((name) => `“${name}”`).join(' or ')} leaves for a new one of that name.`
            : `What it is in ${countOf(reports.length, 'report')} leaves for a new one.`,
          'Its rows go along. The two are kept apart from then on.',
          ...(by === 'names' ? ['These names will mean the new one in reports to come.'] : []),
        ]}
        onDone={onDone}
      />
    </>
  );
}

function operationOf(
  { entity: { key } }: Entity,
  leaving: { readonly names: readonly string[] } | { readonly reports: readonly number[] },
): Operation {
  return 'names' in leaving
    ? { verb: 'split', entity: key, names: [...leaving.names] }
    : { verb: 'split', entity: key, reports: [...leaving.reports] };
}

/** The reports of its joins, each once. */
function reportsOf({ joins }: Entity): readonly Entity['joins'][number][] {
  return [...new Map(joins.map((join) => [join.report, join])).values()];
}

interface ChoiceProps<T> {
  readonly list: readonly T[];
  readonly value: T;
  readonly onChoose: (list: readonly T[]) => void;
  readonly children: ReactNode;
}

function Choice<T>({ list, value, onChoose, children }: ChoiceProps<T>): ReactNode {
  return (
    <label>
      <input
        type="checkbox"
        checked={list.includes(value)}
        onChange={({ currentTarget: { checked } }) => {
          onChoose(checked ? [...list, value] : list.filter((one) => one !== value));
        }}
      />{' '}
      {children}
    </label>
  );
}
