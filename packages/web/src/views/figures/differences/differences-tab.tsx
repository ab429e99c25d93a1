import { type ReactNode, useMemo } from 'react';
import { useDifferences } from '../../../api/differences.ts';
import { joinedNames } from '../../../api/names.ts';
import { itemsOf } from '../../../api/paged.ts';
import type { Difference } from '../../../api/types.ts';
import { PagedList } from '../../../parts/paged-list.tsx';
import { go } from '../../../place/history.ts';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf, toMore } from '../../../place/write-place.ts';
import { DIFFERENCE_WORDS } from './difference-words.ts';
import { DifferenceItemPart } from './difference-item.tsx';
import { StanceDifferences } from './stance-differences.tsx';
import './differences.css';

const STANCES = 'stance';
const KINDS = Object.entries(DIFFERENCE_WORDS) as readonly (readonly [Difference['kind'], string])[];

/** Where accounts differ, of all kinds or of one. */
export function DifferencesTab(): ReactNode {
  const place = usePlace();
  const asked = moreOf(place, 'differ');
  const kind = KINDS.find(([one]) => one === asked)?.[0];
  const choices = [[undefined, 'all but stances'], ...KINDS, [STANCES, 'stances']] as const;
  return (
    <>
      <div className="kinds-of no-print" role="group" aria-label="What differs">
        {choices.map(([value, words]) => (
          <button
            key={words}
            type="button"
            className="button small"
            aria-pressed={(asked === STANCES ? STANCES : kind) === value}
            onClick={() => {
              go(toMore(place, 'differ', value));
            }}
          >
            {words}
          </button>
        ))}
      </div>
      {asked === STANCES ? <StanceDifferences /> : <List kind={kind} />}
    </>
  );
}

function List({ kind }: { readonly kind: Difference['kind'] | undefined }): ReactNode {
  const { filters } = usePlace();
  const list = useDifferences(filters, kind);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  return (
    <PagedList list={list} what="differences">
      <ul className="differences">
        {itemsOf(list).map((item, index) => (
          <DifferenceItemPart key={index} item={item} names={names} />
        ))}
      </ul>
    </PagedList>
  );
}
