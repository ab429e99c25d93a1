import type { Realis } from '@onrecord/model';
import { type ReactNode, useState } from 'react';
import type { Cite, MapPlace } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { LineWords } from '../../../parts/occurrence.tsx';
import { RealisMark } from '../../../parts/realis-mark.tsx';
import { Source } from '../../../parts/source.tsx';
import { useListKeys } from '../../../parts/use-list-keys.ts';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf, toMore } from '../../../place/write-place.ts';
import { plain } from '../../../words/count-words.ts';
import { countryName } from '../../../words/country-name.ts';
import { inOrder, type Order, orderOf } from './place-order.ts';
import { precisionWords } from './precision.ts';

const COLUMNS: readonly { readonly order: Order; readonly name: string; readonly sort: 'ascending' | 'descending' }[] =
  [
    { order: 'name', name: 'Place', sort: 'ascending' },
    { order: 'events', name: 'Events', sort: 'descending' },
    { order: 'texts', name: 'Texts', sort: 'descending' },
  ];

/** More places are shown when they are asked for. */
const MOST = 40;

interface PlaceTableProps {
  readonly places: readonly MapPlace[];
  readonly records: Readonly<Record<string, Cite>>;
}

/** The same as the map as a table, with the places that cannot be drawn. */
export function PlaceTable({ places, records }: PlaceTableProps): ReactNode {
  useListKeys();
  const place = usePlace();
  const order = orderOf(moreOf(place, 'order'));
  const [isWhole, setWhole] = useState(false);
  const sorted = inOrder(places, order);
  const shown = isWhole ? sorted : sorted.slice(0, MOST);
  return (
    <>
      <table className="place-table">
        <caption className="unseen">Places of events</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column.order} scope="col" aria-sort={order === column.order ? column.sort : 'none'}>
                <Link to={toMore(place, 'order', column.order === 'texts' ? undefined : column.order)}>
                  {column.name}
                  <span aria-hidden="true">
                    {order === column.order ? (column.sort === 'ascending' ? ' ▴' : ' ▾') : ''}
                  </span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((item) => (
          <PlaceRows key={item.place.key} item={item} records={records} />
        ))}
      </table>
      {shown.length === sorted.length ? null : (
        <button
          type="button"
          className="button"
          onClick={() => {
            setWhole(true);
          }}
        >
          All {plain(sorted.length)} places
        </button>
      )}
    </>
  );
}

/** A place, and below it how it is told there and in which words. */
function PlaceRows({
  item,
  records,
}: {
  readonly item: MapPlace;
  readonly records: PlaceTableProps['records'];
}): ReactNode {
  const at = usePlace();
  const { place } = item;
  const cite = item.records.flatMap((key) => records[key] ?? [])[0];
  return (
    <tbody data-row>
      <tr>
        <th scope="rowgroup">
          <Link to={toMore(at, 'spot', `p${place.key}`)} className="name">
            <Name text={place.name} />
          </Link>{' '}
          <span className="small soft">
            {place.country === undefined ? '' : `${countryName(place.country)} · `}
            {place.lat === undefined ? <span className="absent">{precisionWords(place)}</span> : precisionWords(place)}
          </span>
        </th>
        <td>{plain(item.events)}</td>
        <td>{plain(item.texts)}</td>
      </tr>
      <tr>
        <td colSpan={3}>
          <p className="place-told">
            {Object.entries(item.realis).map(([realis, count]) => (
              <span key={realis} className="small">
                {plain(count)} <RealisMark realis={realis as Realis} />
              </span>
            ))}
          </p>
          <LineWords cite={cite} /> {cite ? <Source report={cite.report} /> : null}
        </td>
      </tr>
    </tbody>
  );
}
