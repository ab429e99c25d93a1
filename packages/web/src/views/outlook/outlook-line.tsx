import type { Outcome, ProspectType } from '@onrecord/model';
import type { ReactNode } from 'react';
import type { Names, OutlookItem } from '../../api/types.ts';
import { DaySpan } from '../../parts/day-span.tsx';
import { ActorNames, Name } from '../../parts/name.tsx';
import { Source } from '../../parts/source.tsx';
import { Voice } from '../../parts/voice.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { Words } from '../../parts/words.tsx';

/** What is ahead differs by its sign as well as by its word. */
const SIGNS: Readonly<Record<ProspectType, string>> = {
  threat: '▲',
  warning: '△',
  plan: '○',
  promise: '◎',
  offer: '◈',
  deadline: '◷',
  forecast: '~',
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  open: 'open',
  'came-true': 'came true, by later reports',
  averted: 'averted, by later reports',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn, by later reports',
};

const MOST_EVIDENCE = 3;

interface OutlookLineProps {
  readonly item: OutlookItem;
  readonly names: Names;
}

/** Who threatens or promises what by when, on which condition; and what became of it, with the evidence. */
export function OutlookLinePart({ item: { line, outcome, facts }, names }: OutlookLineProps): ReactNode {
  const latest = facts.at(-1);
  const cite = names.records[latest?.key ?? line.keys[0] ?? -1];
  const record = latest === undefined ? undefined : names.details?.[latest.key]?.record;
  const condition = record?.kind === 'prospect' ? record.condition?.quote : undefined;
  return (
    <li className="prospect" data-row>
      <p className="prospect-when small">
        {line.horizon ? <DaySpan span={line.horizon} /> : <span className="absent">no day given</span>}
      </p>
      <div>
        <p>
          <span className={`realis ${line.type === 'threat' ? 'r-threat' : 'r-ahead'}`}>
            <span aria-hidden="true">{SIGNS[line.type]}</span> {line.type}
          </span>{' '}
          by{' '}
          <b>
            <ActorNames keys={line.holders} actors={names.actors} none="nobody named" />
          </b>
        </p>
        <p>
          <Words cite={cite} />
        </p>
        {condition === undefined ? (
          line.hasCondition ? (
            <p className="small soft">under a condition</p>
          ) : null
        ) : (
          <p className="small">
            on condition:{' '}
            <q dir="auto">
              <Name text={condition} />
            </q>
          </p>
        )}
        <p className="small prospect-source">
          {cite ? <Source report={cite.report} /> : null}{' '}
          {latest ? <Voice claimant={latest.claimant} actors={names.actors} self={line.holders} /> : null}{' '}
          <Witnesses texts={line.witnesses} />
        </p>
        {outcome.outcome === 'open' ? null : (
          <div className="outcome">
            <p className="small">
              <b>{OUTCOMES[outcome.outcome]}</b> {outcome.day === undefined ? '' : `(${outcome.day})`}{' '}
              <span className="soft">{outcome.whyWords}</span>
            </p>
            <ul>
              {outcome.evidence.slice(0, MOST_EVIDENCE).map((key) => (
                <li key={key} className="small">
                  <Words cite={names.records[key]} />{' '}
                  {names.records[key] ? <Source report={names.records[key].report} /> : null}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}
