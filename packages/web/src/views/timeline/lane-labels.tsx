import type { ReactNode } from 'react';
import type { LaneOf, LanesAnswer } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Link } from '../../place/link.tsx';
import type { Place } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toActor, toFilters } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { laneName, laneToken } from './lane-name.ts';
import type { LanesShape } from './drawn.ts';

/** Where the name of a lane leads: an actor has a page of its own, types and places narrow all views. */
export function placeOfLane(place: Place, of: LaneOf): Place | undefined {
  if (of.kind === 'actor') return toActor(place, of.key);
  if (of.kind === 'place') return toFilters(place, { places: [laneToken(of)] });
  return of.kind === 'type' ? toFilters(place, { types: [of.type] }) : undefined;
}

interface LaneLabelsProps {
  readonly answer: LanesAnswer;
  readonly shape: LanesShape;
}

/** Names of the lanes beside the picture, or over each lane where there is no room beside it. */
export function LaneLabels({ answer, shape }: LaneLabelsProps): ReactNode {
  const place = usePlace();
  return (
    <ul className="lane-labels">
      {shape.rows.map(({ lane, token, top, height, barsLeft }) => {
        const name = laneName(lane.of, answer);
        const to = placeOfLane(place, lane.of);
        return (
          <li key={token} style={{ top, height }}>
            {to ? (
              <Link to={to} className="lane-name" title={name}>
                <Name text={name} />
              </Link>
            ) : (
              <span className="lane-name soft">{name}</span>
            )}
            <span className="lane-count soft">
              {countOf(lane.events, 'event')} · {countOf(lane.texts, 'text')}
              {barsLeft === 0 ? null : (
                <span title="Their days are known too loosely, and there is no room to draw them">
                  {' '}
                  · {barsLeft} not drawn
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
