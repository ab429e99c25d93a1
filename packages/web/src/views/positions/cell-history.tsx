import type { ReactNode } from 'react';
import type { Names, PositionCell } from '../../api/types.ts';
import { DaySpan } from '../../parts/day-span.tsx';
import { ActorName, Name } from '../../parts/name.tsx';
import { Source } from '../../parts/source.tsx';
import { Voice } from '../../parts/voice.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { Words } from '../../parts/words.tsx';
import { STANCE_WORDS } from '../../words/stance-words.ts';

interface CellHistoryProps {
  readonly cell: PositionCell;
  readonly names: Names;
}

type Entry = PositionCell['history']['entries'][number];

/** How one party's stance on one issue came about, the newest first, with the words. */
export function CellHistory({ cell: { history, facts }, names }: CellHistoryProps): ReactNode {
  const party = history.party === undefined ? undefined : names.actors[history.party];
  const voices = new Map(facts.map((fact) => [fact.key, fact]));
  const list = (entries: readonly Entry[]): ReactNode => (
    <ol>
      {entries.toReversed().map((entry, index) => (
        <Step
          key={index}
          entry={entry}
          names={names}
          party={history.party === undefined ? [] : [history.party]}
          claimant={voices.get(entry.keys[0] ?? -1)?.claimant}
        />
      ))}
    </ol>
  );
  return (
    <aside className="cell-history" aria-label="History of one position">
      <h2>
        {party ? <ActorName actor={party} /> : <span className="absent">nobody named</span>} on{' '}
        <Name text={history.issue} />
      </h2>
      {list(history.entries)}
      {history.ascribed.entries.length === 0 ? null : (
        <>
          <h3>What others say it is</h3>
          {list(history.ascribed.entries)}
        </>
      )}
      {history.undated.length === 0 ? null : (
        <>
          <h3>On a day not known</h3>
          <ul>
            {history.undated.map((key) => (
              <li key={key}>
                <Words cite={names.records[key]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

interface StepProps {
  readonly entry: Entry;
  readonly names: Names;
  /** Whose stance it is. */
  readonly party: readonly number[];
  readonly claimant: PositionCell['facts'][number]['claimant'] | undefined;
}

function Step({
  entry: { stance, from, to, keys, witnesses, onCondition, counterpart },
  names,
  party,
  claimant,
}: StepProps): ReactNode {
  const [key = -1] = keys;
  const cite = names.records[key];
  const record = names.details?.[key]?.record;
  const terms = record?.kind === 'position' ? [record.terms, record.inExchangeFor, record.condition] : [];
  const labels = ['terms', 'in exchange for', 'on condition'];
  const other = counterpart === undefined ? undefined : names.actors[counterpart];
  return (
    <li data-row>
      <p>
        <b>
          <span aria-hidden="true">{STANCE_WORDS[stance].sign}</span> {STANCE_WORDS[stance].word}
        </b>{' '}
        <span className="soft small">
          {other ? (
            <>
              towards <Name text={other.name} />{' '}
            </>
          ) : null}
          {onCondition ? '(under a condition)' : ''}
        </span>
      </p>
      <p>
        <Words cite={cite} />
      </p>
      {terms.map((term, index) =>
        term ? (
          <p key={labels[index]} className="small">
            {labels[index]}:{' '}
            <q dir="auto">
              <Name text={term.quote} />
            </q>
          </p>
        ) : null,
      )}
      <p className="small step-source">
        <DaySpan span={{ from, to }} />
        {cite ? <Source report={cite.report} /> : null}
        {claimant ? <Voice claimant={claimant} actors={names.actors} self={party} /> : null}
        <Witnesses texts={witnesses} />
      </p>
    </li>
  );
}
