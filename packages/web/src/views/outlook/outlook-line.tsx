import type { ReactNode } from 'react';
import type { Names, OutlookItem } from '../../api/types.ts';
import { DaySpan } from '../../parts/day-span.tsx';
import { ActorNames, Name } from '../../parts/name.tsx';
import { LineWords } from '../../parts/occurrence.tsx';
import { Source } from '../../parts/source.tsx';
import { Voice } from '../../parts/voice.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { Words } from '../../parts/words.tsx';
import { countOf } from '../../words/count-words.ts';
import { dayWords } from '../../words/day-words.ts';
import { dueWords, OUTCOME_WORDS, PROSPECT_SIGNS } from './due-words.ts';

/** Records that show what became of a line. */
const MOST_EVIDENCE = 3;

interface OutlookLineProps {
  readonly item: OutlookItem;
  readonly names: Names;
  readonly asOf: string;
  /** Whether all lines around it have no day: then it says when it was told. */
  readonly isUnsaid: boolean;
}

/** Who threatens or promises what by when, on which condition; and what became of it, with the evidence. */
export function OutlookLinePart({ item, names, asOf, isUnsaid }: OutlookLineProps): ReactNode {
  const { line, facts } = item;
  const latest = facts.at(-1);
  const cite = names.records[latest?.key ?? -1];
  const record = latest === undefined ? undefined : names.details?.[latest.key]?.record;
  const condition = record?.kind === 'prospect' ? record.condition?.quote : undefined;
  return (
    <li className="prospect" data-row>
      <p className="prospect-when small">
        {line.horizon ? (
          <>
            <DaySpan span={line.horizon} /> <span className="soft">{dueWords(line.horizon.to, asOf)}</span>
          </>
        ) : isUnsaid && line.lastTold !== undefined ? (
          <span className="soft">told {dayWords(line.lastTold)}</span>
        ) : (
          <span className="absent">no day said</span>
        )}
      </p>
      <div>
        <p className="prospect-words">
          <span className={`realis ${line.type === 'threat' ? 'r-threat' : 'r-ahead'}`}>
            <span aria-hidden="true">{PROSPECT_SIGNS[line.type]}</span> {line.type}
          </span>{' '}
          <b>
            <ActorNames keys={line.holders} actors={names.actors} none="nobody named" />
          </b>
          : <Words cite={cite} />
          {condition === undefined ? (
            line.hasCondition ? (
              <span className="small soft"> under a condition</span>
            ) : null
          ) : (
            <span className="small">
              {' '}
              on condition:{' '}
              <q dir="auto">
                <Name text={condition} />
              </q>
            </span>
          )}
        </p>
        <p className="small prospect-source">
          {cite ? <Source report={cite.report} /> : null}
          {latest ? <Voice claimant={latest.claimant} actors={names.actors} self={line.holders} /> : null}
          <Witnesses texts={line.witnesses} />
          {line.firstTold !== undefined && line.firstTold !== line.lastTold ? (
            <span className="soft">first told {dayWords(line.firstTold)}</span>
          ) : null}
        </p>
        <BecameOf item={item} names={names} />
      </div>
    </li>
  );
}

/** What became of it and why that is said; folded, what may bear on it where nothing settles it. */
function BecameOf({ item: { outcome }, names }: Pick<OutlookLineProps, 'item' | 'names'>): ReactNode {
  const { sign, words } = OUTCOME_WORDS[outcome.outcome];
  if (outcome.outcome === 'open') {
    const may = apart([...outcome.evidence, ...outcome.possible], names);
    if (may.length === 0) return null;
    return (
      <details className="outcome may small">
        <summary className="soft">{outcome.whyWords}</summary>
        <Evidence keys={may} names={names} />
      </details>
    );
  }
  return (
    <div className="outcome small">
      <p>
        <b>
          <span aria-hidden="true">{sign}</span> {words}
          {outcome.day === undefined ? '' : `, ${dayWords(outcome.day)}`}
        </b>{' '}
        <span className="soft">{outcome.whyWords}</span>
      </p>
      <Evidence keys={apart(outcome.evidence, names)} names={names} />
    </div>
  );
}

function Evidence({ keys, names }: { readonly keys: readonly number[]; readonly names: Names }): ReactNode {
  return (
    <>
      <ul>
        {keys.slice(0, MOST_EVIDENCE).map((key) => (
          <li key={key} className="evidence">
            <LineWords cite={names.records[key]} />{' '}
            {names.records[key] ? <Source report={names.records[key].report} /> : null}
          </li>
        ))}
      </ul>
      {keys.length > MOST_EVIDENCE ? <p className="soft">and {countOf(keys.length - MOST_EVIDENCE, 'other')}</p> : null}
    </>
  );
}

/** Without records of other kinds that begin with the same words of the same report. */
function apart(keys: readonly number[], { records }: Names): readonly number[] {
  const seen = new Set<string>();
  return keys.filter((key) => {
    const cite = records[key];
    const place = cite ? `${cite.report.key} ${cite.start}` : String(key);
    return seen.size < seen.add(place).size;
  });
}
