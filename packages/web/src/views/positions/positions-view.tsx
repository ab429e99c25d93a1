import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../../api/names.ts';
import { useMatrix } from '../../api/positions.ts';
import { More, PagedList } from '../../parts/paged-list.tsx';
import { TypeField } from '../../parts/type-field.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { dayWords } from '../../words/day-words.ts';
import { STANCE_WORDS } from '../../words/stance-words.ts';
import { CellHistory } from './cell-history.tsx';
import { matrixOf } from './matrix.ts';
import { MatrixList } from './matrix-list.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { movedDays, MovedField } from './moved-field.tsx';
import './positions.css';

const STANCES = Object.entries(STANCE_WORDS).map(([stance, { word }]) => [stance, word] as const);
/** Room for a matrix. */
const WIDE = '(min-width: 48rem)';

/** Where each party stands on each issue, what moved in the last days; a cell opens its history. */
export function PositionsView(): ReactNode {
  const place = usePlace();
  const only = moreOf(place, 'only') === 'moved' ? 'moved' : undefined;
  const list = useMatrix(place.filters, { only, moved: movedDays(place) });
  const pages = useMemo(() => list.data?.pages ?? [], [list.data]);
  const names = useMemo(() => joinedNames(pages), [pages]);
  const matrix = useMemo(() => matrixOf(pages), [pages]);
  const isWide = useMedia(WIDE);
  const chosen = /^\d{1,9}$/.exec(moreOf(place, 'cell') ?? '')?.[0];
  const [first] = pages;
  const since = first?.movedSince ?? '9999-12-31';
  return (
    <>
      <div className="view-head">
        <h1>Positions</h1>
        <TypeField label="stances" types={STANCES} />
        <MovedField />
        <p className="small">
          {first ? `${countOf(first.parties, 'party', 'parties')}; moved means since ${dayWords(since)}` : ''}
        </p>
      </div>
      <PagedList
        list={{ ...list, hasNextPage: isWide ? false : list.hasNextPage }}
        what={only ? 'positions that moved' : 'positions'}
      >
        {isWide ? (
          <div className={chosen === undefined ? 'positions' : 'positions with-history'}>
            <MatrixTable matrix={matrix} names={names} since={since}>
              <More list={list} what="parties" />
            </MatrixTable>
            {chosen === undefined ? null : <CellHistory key={chosen} thread={Number(chosen)} />}
          </div>
        ) : (
          <MatrixList matrix={matrix} names={names} since={since} />
        )}
      </PagedList>
    </>
  );
}
