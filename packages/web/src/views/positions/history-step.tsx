import type { ReactNode } from 'react';
import type { Names, PositionCell } from '../../api/types.ts';
import { DaySpan } from '../../parts/day-span.tsx';
import { Name } from '../../parts/name.tsx';
import { LineWords } from '../../parts/occurrence.tsx';
import { Source } from '../../parts/source.tsx';
import { Voice } from '../../parts/voice.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { STANCE_WORDS } from '../../words/stance-words.ts';

type History = PositionCell['history'];

interface StepProps {
  readonly entry: History['entries'][number];
  /** What it was a change of. */
  readonly change: History['changes'][number] | undefined;
  readonly names: Names;
  /** Whose stance it is. */
  readonly party: readonly number[];
  readonly claimant: PositionCell['facts'][number]['claimant'] | undefined;
}

/** Quotations that are shown of one stance, the latest. */
const SHOWN = 2;
const STATES = {
  settled: '',
  mixed: 'for one thing, against another',
  contested: 'told both ways on that day',
} as const;

/** One stance of a history: since when, what it replaced, in which words of whom. */
export function HistoryStep({ entry, change, names, party, claimant }: StepProps): ReactNode {
  const { stance, from, to, keys, witnesses, onCondition, counterpart, state } = entry;
  const other = counterpart === undefined ? undefined : names.actors[counterpart];
  return (
    <li data-row className="step-of">
      <p>
        <b className={`s-${STANCE_WORDS[stance].sort}`}>
          <span aria-hidden="true">{STANCE_WORDS[stance].sign}</span> {STANCE_WORDS[stance].word}
        </b>{' '}
        <span className="soft small">
          {other ? (
            <>
              towards <Name text={other.name} />{' '}
            </>
          ) : null}
          {onCondition ? '(under a condition) ' : ''}
          {STATES[state]}
        </span>
        {change ? (
          <span className="moved-mark">
            <span aria-hidden="true">{change.kind === 'reversal' ? '⇄' : '→'}</span>{' '}
            {change.kind === 'reversal' ? 'turned' : 'moved'} from “{STANCE_WORDS[change.from].word}”
          </span>
        ) : null}
      </p>
      <p className="small step-source">
        <DaySpan span={{ from, to }} />
        {claimant ? <Voice claimant={claimant} actors={names.actors} self={party} /> : null}
        <Witnesses texts={witnesses} />
      </p>
      {keys
        .slice(-SHOWN)
        .toReversed()
        .map((key) => (
          <p key={key}>
            <LineWords cite={names.records[key]} />{' '}
            {names.records[key] ? <Source report={names.records[key].report} /> : null}
          </p>
        ))}
      <Terms of={keys[0] ?? -1} names={names} />
    </li>
  );
}

const LABELS = { terms: 'terms', inExchangeFor: 'in exchange for', condition: 'on condition' } as const;

/** What belongs to a stance: its terms, what it is offered for, and on which condition. */
function Terms({ of, names }: { readonly of: number; readonly names: Names }): ReactNode {
  const record = names.details?.[of]?.record;
  if (record?.kind !== 'position') return null;
  return (Object.keys(LABELS) as readonly (keyof typeof LABELS)[]).map((name) => {
    const term = record[name];
    return term ? (
      <p key={name} className="small">
        {LABELS[name]}:{' '}
        <q dir="auto">
          <Name text={term.quote} />
        </q>
      </p>
    ) : null;
  });
}
