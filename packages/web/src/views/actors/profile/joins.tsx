import { type ReactNode, useState } from 'react';
import type { Entity } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { toAddress } from '../../../place/write-place.ts';
import { countOf } from '../../../words/count-words.ts';
import { dayWords } from '../../../words/day-words.ts';

/** Joins that are shown before the rest is asked for. */
const SHOWN = 8;

/** How each name of each report was joined to it: in words, how surely, by whom, and in which report. */
export function Joins({ joins, reports }: Pick<Entity, 'joins' | 'reports'>): ReactNode {
  const place = usePlace();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? joins : joins.slice(0, SHOWN);
  return (
    <section>
      <h2>Why these names are one</h2>
      <ul className="joins">
        {shown.map(({ report, title, published, name, reason, reasonWords, score, byPerson }, index) => (
          <li key={index}>
            <Name text={name} />{' '}
            <span className="soft small">
              {byPerson ? 'A person decided it.' : reason === 'new' ? 'the first' : `${Math.round(score * 100)} % sure`}
            </span>
            <p className="small">{reasonWords}</p>
            <p className="small soft">
              <Link to={toAddress(place, `r${report}`)}>
                <Name text={title ?? `report r${report}`} />
              </Link>
              {published === undefined ? '' : ` · ${dayWords(published)}`}
            </p>
          </li>
        ))}
      </ul>
      {joins.length > SHOWN ? (
        <button
          type="button"
          className="plain small"
          aria-expanded={isAll}
          onClick={() => {
            setAll(!isAll);
          }}
        >
          {isAll ? 'fewer' : `${joins.length - SHOWN} more`}
        </button>
      ) : null}
      {joins.length < reports ? (
        <p className="small soft">
          The latest {countOf(joins.length, 'join')}; it is in {countOf(reports, 'report')}.
        </p>
      ) : null}
    </section>
  );
}
