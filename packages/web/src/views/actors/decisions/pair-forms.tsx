import { type ReactNode, useState } from 'react';
import { classOf, useAlike, useEntity } from '../../../api/entities.ts';
import type { Entity } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { Problem } from '../../../parts/states.tsx';
import { countOf } from '../../../words/count-words.ts';
import { spanWords } from '../../../words/day-words.ts';
import { WhyAlike } from '../profile/alike.tsx';
import { Confirm } from './confirm.tsx';
import type { DecisionFormProps } from './decision-form-props.ts';
import { OtherField } from './other-field.tsx';

/** Names that are shown of each. */
const MOST_NAMES = 6;

/** Makes two one: with both side by side, and why they may be one. */
export function MergeForm({ entity, records, other: given, onDone }: DecisionFormProps): ReactNode {
  const [other, setOther] = useState(given);
  const [isTurned, setTurned] = useState(false);
  const found = useOther(entity, other);
  const from = found && (isTurned ? { entity, records } : found);
  const into = found && (isTurned ? found.entity : entity);
  return (
    <>
      <Chosen entity={entity} other={other} onChoose={setOther} label="The other one, by a part of its name" />
      {found && from && into ? (
        <fieldset className="decision-ways">
          <legend>Which stays</legend>
          {[false, true].map((turned) => (
            <label key={String(turned)}>
              <input
                type="radio"
                name="stays"
                checked={isTurned === turned}
                onChange={() => {
                  setTurned(turned);
                }}
              />{' '}
              <Name text={turned ? found.entity.entity.name : entity.entity.name} />
            </label>
          ))}
        </fieldset>
      ) : null}
      <Confirm
        verb="merge"
        operation={from && into && { verb: 'merge', from: from.entity.entity.key, into: into.entity.key }}
        changes={
          from && into
            ? [
                <>
                  {countOf(from.records, 'row')} and {countOf(from.entity.reports, 'report')} of{' '}
                  <b>
                    <Name text={from.entity.entity.name} />
                  </b>{' '}
                  ({from.entity.address}) go to{' '}
                  <b>
                    <Name text={into.entity.name} />
                  </b>{' '}
                  ({into.address}).
                </>,
                <>
                  Its names will be found as names of <Name text={into.entity.name} />, and the address{' '}
                  {from.entity.address} leads there.
                </>,
              ]
            : []
        }
        onDone={onDone}
      />
    </>
  );
}

/** Keeps two from being joined. */
export function ApartForm({ entity, other: given, onDone }: DecisionFormProps): ReactNode {
  const [other, setOther] = useState(given);
  const found = useOther(entity, other);
  return (
    <>
      <Chosen entity={entity} other={other} onChoose={setOther} label="The one that it is not, by a part of its name" />
      <Confirm
        verb="keep-apart"
        operation={found && { verb: 'keep-apart', a: entity.entity.key, b: found.entity.entity.key }}
        changes={
          found
            ? [
                <>
                  <Name text={entity.entity.name} /> and <Name text={found.entity.entity.name} /> are never joined, in
                  reports to come or when reports are read anew.
                </>,
                'What is joined now stays as it is.',
              ]
            : []
        }
        onDone={onDone}
      />
    </>
  );
}

/** The other one with its rows, where it is there and is another one. */
function useOther(entity: Entity, other: string | undefined) {
  const of = classOf(entity.address);
  const { data } = useEntity(of, other ?? '', other !== undefined);
  return data && data.entity.address !== entity.address ? data : undefined;
}

interface ChosenProps {
  readonly entity: Entity;
  readonly other: string | undefined;
  readonly onChoose: (address: string | undefined) => void;
  readonly label: string;
}

/** The field for the other one; the two side by side, and what speaks for and against their being one. */
function Chosen({ entity, other, onChoose, label }: ChosenProps): ReactNode {
  const found = useOther(entity, other);
  return (
    <>
      <OtherField of={classOf(entity.address)} label={label} chosen={other} onChoose={onChoose} />
      {other === entity.address ? <p className="small absent">That is this one itself.</p> : null}
      {found ? (
        <>
          <div className="decision-pair">
            <Summary entity={entity} />
            <Summary entity={found.entity} />
          </div>
          <Why entity={entity} other={found.entity.address} />
        </>
      ) : null}
    </>
  );
}

function Summary({
  entity: { address, entity, names, roles, reports, firstDay, lastDay },
}: {
  readonly entity: Entity;
}): ReactNode {
  return (
    <div>
      <p>
        <b>
          <Name text={entity.name} />
        </b>{' '}
        <span className="soft small">
          {address} · {entity.kind}
        </span>
      </p>
      <p className="small">
        {names.slice(0, MOST_NAMES).map(({ name, count }, index) => (
          <span key={name}>
            {index === 0 ? '' : ', '}
            <Name text={name} /> <span className="soft">{count}</span>
          </span>
        ))}
      </p>
      <p className="small soft">
        {roles.map(({ title, ofName }) => (ofName === undefined ? title : `${title}, ${ofName}`)).join('; ')}
      </p>
      <p className="small soft">
        {countOf(reports, 'report')}
        {firstDay === undefined || lastDay === undefined ? '' : ` · ${spanWords({ from: firstDay, to: lastDay })}`}
      </p>
    </div>
  );
}

/** Why the two might be one, as the archive would judge it. */
function Why({ entity, other }: { readonly entity: Entity; readonly other: string }): ReactNode {
  const { data, error, refetch } = useAlike(classOf(entity.address), entity.address, other);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  const [alike] = data?.items ?? [];
  if (!alike) return null;
  const sameNames = shared(
    entity.names.map(({ name }) => name),
    alike.entity.names.map(({ name }) => name),
  );
  const sameRoles = shared(
    entity.roles.map(({ title }) => title),
    alike.entity.roles.map(({ title }) => title),
  );
  return (
    <div>
      <h3>What speaks for it, and against</h3>
      <WhyAlike alike={alike} none="Their names and roles say nothing of it." />
      {sameNames.length === 0 ? null : <p className="small">Both are called {sameNames.join(', ')}.</p>}
      {sameRoles.length === 0 ? null : <p className="small">Both are given the role {sameRoles.join(', ')}.</p>}
      {entity.entity.kind === alike.entity.entity.kind ? null : (
        <p className="small against">
          <span aria-hidden="true">⚠ </span>One is of kind {entity.entity.kind}, the other {alike.entity.entity.kind}.
        </p>
      )}
    </div>
  );
}

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const theirs = new Set(b.map((one) => one.toLowerCase()));
  return a.filter((one) => theirs.has(one.toLowerCase()));
}
