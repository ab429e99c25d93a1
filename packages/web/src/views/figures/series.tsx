import type { ReactNode } from 'react';
import type { ClaimantKey, FigureItem, FigureLine, Names, SeriesPoint } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Quantity } from '../../parts/quantity.tsx';
import { Source } from '../../parts/source.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { Words } from '../../parts/words.tsx';
import { countWords, plain } from '../../words/count-words.ts';
import { dayWords } from '../../words/day-words.ts';
import { FigureChart } from './figure-chart.tsx';
import { claimantName, seriesTitle } from './series-words.ts';

interface SeriesProps {
  readonly item: FigureItem;
  readonly names: Names;
}

const MOST_GAPS = 3;

/** One thing that is counted: its chart where it has more than one point, its gaps, and each count with its words. */
export function Series({ item, names }: SeriesProps): ReactNode {
  const { series, facts } = item;
  const where = facts.find(({ place }) => place !== undefined)?.place;
  const since = facts.find((fact) => fact.since !== undefined)?.since;
  const days = new Set(series.lines.flatMap(({ points }) => points.flatMap(({ day }) => day ?? [])));
  return (
    <section className="series">
      <h2>
        <Name text={seriesTitle(item, names.details)} />
      </h2>
      <p className="small soft">
        {where === undefined ? null : <Name text={names.places[where]?.name ?? ''} />}
        {since === undefined ? '' : ` since ${dayWords(since)}`}
        {series.basis === 'increment' ? ' · each on top of an earlier count' : ''}
      </p>
      {days.size > 1 ? <FigureChart item={item} names={names} /> : null}
      {series.gaps.slice(0, MOST_GAPS).map((gap, index) => (
        <Gap key={index} gap={gap} actors={names.actors} />
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">On whose word</th>
            <th scope="col">Day</th>
            <th scope="col">Count</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {series.lines.map((line, index) =>
            line.points.map((point, at) => (
              <PointRow
                key={`${index}.${at}`}
                line={line}
                index={index}
                isFirst={at === 0}
                point={point}
                names={names}
              />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface PointRowProps {
  readonly line: FigureLine;
  readonly index: number;
  readonly isFirst: boolean;
  readonly point: SeriesPoint;
  readonly names: Names;
}

function PointRow({ line, index, isFirst, point, names }: PointRowProps): ReactNode {
  const cite = names.records[point.keys[0] ?? -1];
  return (
    <tr data-row className={point.revisedBy.length > 0 ? 'revised' : undefined}>
      <th scope="row" className="small">
        {isFirst ? (
          <>
            <svg className={`key claim look-${index % 6}`} width="26" height="10" aria-hidden="true">
              <path d="M0 5h26" />
            </svg>{' '}
            <ClaimantWords claimant={line.claimant} actors={names.actors} />
          </>
        ) : (
          <span className="unseen">{claimantName(line.claimant, names.actors)}</span>
        )}
      </th>
      <td className="small">
        {point.day === undefined ? <span className="absent">no day</span> : dayWords(point.day)}
      </td>
      <td>
        <Quantity count={point} />
        {point.revisedBy.length > 0 ? <span className="small soft"> replaced later</span> : null}
        {point.revises.length > 0 ? <span className="small soft"> replaces an earlier one</span> : null}
      </td>
      <td>
        <Words cite={cite} />{' '}
        <span className="small">
          {cite ? <Source report={cite.report} /> : null} <Witnesses texts={point.witnesses} />
        </span>
      </td>
    </tr>
  );
}

function ClaimantWords({
  claimant,
  actors,
}: {
  readonly claimant: ClaimantKey;
  readonly actors: Names['actors'];
}): ReactNode {
  const name = claimantName(claimant, actors);
  if (claimant.by === 'actor') return <Name text={name} />;
  return <span className={claimant.by === 'unnamed' ? 'absent' : 'soft'}>{name}</span>;
}

interface GapProps {
  readonly gap: FigureItem['series']['gaps'][number];
  readonly actors: Names['actors'];
}

/** Two accounts that exclude each other, and how far they are apart. */
function Gap({ gap: { lower, higher, least }, actors }: GapProps): ReactNode {
  const isExact = lower.point.value !== undefined && higher.point.value !== undefined;
  const side = ({ claimant, point }: typeof lower): ReactNode => (
    <>
      <Name text={claimantName(claimant, actors)} />: {countWords(point)}
    </>
  );
  return (
    <p className="gap-line">
      <b>
        {isExact ? '' : 'at least '}
        {plain(least)} apart
      </b>
      <span className="small">
        {' '}
        · {side(lower)} · {side(higher)}
      </span>
    </p>
  );
}
