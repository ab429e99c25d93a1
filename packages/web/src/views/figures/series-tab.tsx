import { type ReactNode, useMemo } from 'react';
import { useSeriesList } from '../../api/figures.ts';
import { joinedNames } from '../../api/names.ts';
import { itemsOf } from '../../api/paged.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { SeriesDetail } from './series-detail.tsx';
import { SeriesRow } from './series-row.tsx';
import { isDrawn, seriesIds } from './series-words.ts';

/** Room for the list and one series beside it. */
const BOTH = '(min-width: 62rem)';

/** Series to choose from, and the chosen one. */
export function SeriesTab(): ReactNode {
  const place = usePlace();
  const several = moreOf(place, 'told') === 'often';
  const list = useSeriesList(place.filters, several);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  const items = useMemo(() => itemsOf(list), [list.data]);
  const ids = useMemo(() => seriesIds(items), [items]);
  const hasRoom = useMedia(BOTH);
  const chosen = moreOf(place, 'series');
  const first = items.findIndex(isDrawn);
  const open = chosen ?? (hasRoom ? ids[Math.max(0, first)] : undefined);
  const isListShown = hasRoom || chosen === undefined;
  return (
    <div className={hasRoom ? 'figures both' : 'figures'}>
      {isListShown ? (
        <div className="series-list">
          <p className="series-choice small no-print">
            <button
              type="button"
              className="button small"
              aria-pressed={several}
              onClick={() => {
                go(toMore(place, 'told', several ? undefined : 'often'));
              }}
            >
              told more than once
            </button>
          </p>
          <PagedList list={list} what="figures">
            <ul>
              {items.map((item, index) => (
                <SeriesRow
                  key={ids[index]}
                  item={item}
                  id={ids[index] ?? ''}
                  names={names}
                  isOpen={ids[index] === open}
                />
              ))}
            </ul>
          </PagedList>
        </div>
      ) : null}
      {open === undefined ? null : <SeriesDetail key={open} id={open} isChosen={chosen !== undefined} />}
    </div>
  );
}
