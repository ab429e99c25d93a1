import type { ReactNode } from 'react';
import type {
  FiguresAnswer,
  OccurrencesAnswer,
  PositionCell,
  PositionsAnswer,
  StatementRow,
  StatementsAnswer,
} from '../../../api/types.ts';
import { DaySpan } from '../../../parts/day-span.tsx';
import { ActorName, Name } from '../../../parts/name.tsx';
import { Deed, LineWords, PlaceName } from '../../../parts/occurrence.tsx';
import { Quantity } from '../../../parts/quantity.tsx';
import { RealisMark } from '../../../parts/realis-mark.tsx';
import { Source } from '../../../parts/source.tsx';
import { Witnesses } from '../../../parts/witnesses.tsx';
import { Words } from '../../../parts/words.tsx';
import { actWords } from '../../../words/act-words.ts';
import { dayWords } from '../../../words/day-words.ts';
import { issueWords } from '../../../words/issue-words.ts';
import { STANCE_WORDS } from '../../../words/stance-words.ts';

/** Statements, the words first. */
export function drawStatements({ items, records }: StatementsAnswer): ReactNode | undefined {
  return listOf(
    items.map((row) => (
      <li key={row.key} data-row>
        <Words cite={records[row.key]} />
        <p className="small soft">
          <Speaker row={row} /> <Source report={row.report} />
        </p>
      </li>
    )),
  );
}

function Speaker({ row: { parties, record } }: { readonly row: StatementRow }): ReactNode {
  const speaker = parties.find(({ role }) => role === 'speaker');
  return (
    <>
      {speaker ? <ActorName actor={speaker.actor} /> : <span className="absent">nobody named</span>}{' '}
      {record.kind === 'statement' ? actWords(record.act) : ''} ·
    </>
  );
}

/** What happened, each happening once. */
export function drawEvents(answer: OccurrencesAnswer): ReactNode | undefined {
  return listOf(
    answer.items.flatMap(({ occurrence, facts: [fact], texts }) =>
      fact
        ? [
            <li key={occurrence} data-row>
              <Deed fact={fact} names={answer} /> <RealisMark realis={fact.realis} />
              <p className="small">
                <LineWords cite={answer.records[fact.key]} />
              </p>
              <p className="small soft">
                <DaySpan span={fact.when} /> · <PlaceName placeKey={fact.place} names={answer} /> ·{' '}
                <Witnesses texts={texts} />
              </p>
            </li>,
          ]
        : [],
    ),
  );
}

/** Where it stands now on each issue. */
export function drawPositions({ items, records }: PositionsAnswer): ReactNode | undefined {
  return listOf(
    items.map((cell) => (
      <li key={cell.thread} data-row>
        <Stance cell={cell} /> <Issue cell={cell} />
        <p className="small">
          <LineWords cite={records[cell.facts[0]?.key ?? -1]} />
        </p>
      </li>
    )),
  );
}

/** What it is about; of what is in no list of issues the words. */
function Issue({ cell: { history, facts } }: { readonly cell: PositionCell }): ReactNode {
  const words = history.issue === 'other' ? facts[0]?.words : undefined;
  return words === undefined ? (
    <b>{issueWords(history.issue)}</b>
  ) : (
    <q dir="auto">
      <Name text={words} />
    </q>
  );
}

function Stance({ cell: { history } }: { readonly cell: PositionCell }): ReactNode {
  const { present } = history.present ? history : history.ascribed;
  const stances = present?.stances ?? [];
  if (stances.length === 0) return <span className="absent">day not known</span>;
  return stances.map((stance) => (
    <span key={stance} className={`stance-word s-${STANCE_WORDS[stance].sort}`}>
      <span aria-hidden="true">{STANCE_WORDS[stance].sign}</span> {STANCE_WORDS[stance].word}
    </span>
  ));
}

/** The newest count of each series. */
export function drawFigures({ items, records, places }: FiguresAnswer): ReactNode | undefined {
  return listOf(
    items.flatMap(({ series, facts: [fact], thread }, index) =>
      fact
        ? [
            <li key={`${thread} ${index}`} data-row>
              <Quantity count={fact} />{' '}
              <Name text={series.counted === '' ? series.measure : `${series.counted} ${series.measure}`} />
              <p className="small">
                <LineWords cite={records[fact.key]} />
              </p>
              <p className="small soft">
                {fact.when ? dayWords(fact.when.from) : 'day not known'}
                {fact.place === undefined ? '' : ` · ${places[fact.place]?.name ?? ''}`}
              </p>
            </li>,
          ]
        : [],
    ),
  );
}

function listOf(rows: readonly ReactNode[]): ReactNode | undefined {
  return rows.length === 0 ? undefined : <ul>{rows}</ul>;
}
