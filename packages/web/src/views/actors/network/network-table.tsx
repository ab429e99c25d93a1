import { type ReactNode, useState } from 'react';
import type { NetworkAnswer, NetworkLink } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { LineWords } from '../../../parts/occurrence.tsx';
import { Source } from '../../../parts/source.tsx';
import { useListKeys } from '../../../parts/use-list-keys.ts';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf, toMore } from '../../../place/write-place.ts';
import { plain } from '../../../words/count-words.ts';
import { LINK_WORDS } from '../../../words/link-words.ts';
import { linkId } from './graph.ts';
import { LinkSample } from './link-line.tsx';
import { type LinkOrder, linkOrderOf, linksInOrder } from './link-order.ts';
import { toLink, toNode } from './network-place.ts';

const COLUMNS: readonly { readonly order: LinkOrder; readonly name: string; readonly isCount: boolean }[] = [
  { order: 'from', name: 'From', isCount: false },
  { order: 'what', name: 'What', isCount: false },
  { order: 'to', name: 'To', isCount: false },
  { order: 'rows', name: 'Rows', isCount: true },
  { order: 'texts', name: 'Texts', isCount: true },
];

/** More links are shown when they are asked for. */
const MOST = 40;

type Answer = Pick<NetworkAnswer, 'actors' | 'records'>;

interface NetworkTableProps {
  readonly links: readonly NetworkLink[];
  readonly answer: Answer;
}

/** The same as the network as a table, with the links that have no room in it. */
export function NetworkTable({ links, answer }: NetworkTableProps): ReactNode {
  useListKeys();
  const place = usePlace();
  const order = linkOrderOf(moreOf(place, 'order'));
  const [isWhole, setWhole] = useState(false);
  const sorted = linksInOrder(links, answer.actors, order);
  const shown = isWhole ? sorted : sorted.slice(0, MOST);
  return (
    <>
      <table className="network-table">
        <caption className="unseen">Who acts on or speaks to or about whom</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column.order}
                scope="col"
                className={column.isCount ? 'count-column' : undefined}
                aria-sort={order === column.order ? (column.isCount ? 'descending' : 'ascending') : 'none'}
              >
                <Link to={toMore(place, 'order', column.order === 'texts' ? undefined : column.order)}>
                  {column.name}
                  <span aria-hidden="true">{order === column.order ? (column.isCount ? ' ▾' : ' ▴') : ''}</span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((link) => (
          <LinkRows key={linkId(link)} link={link} answer={answer} />
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
          All {plain(sorted.length)} links
        </button>
      )}
    </>
  );
}

/** A link, and below it the newest of its words. */
function LinkRows({
  link,
  answer: { actors, records },
}: {
  readonly link: NetworkLink;
  readonly answer: Answer;
}): ReactNode {
  const place = usePlace();
  const cite = link.records.flatMap((key) => records[key] ?? [])[0];
  return (
    <tbody data-row>
      <tr>
        <th scope="rowgroup">
          <Link to={toNode(place, link.from)} className="name">
            <Name text={actors[link.from]?.name ?? ''} />
          </Link>
        </th>
        <td>
          <Link to={toLink(place, link)} className="link-kind">
            <LinkSample kind={link.kind} /> <span>{LINK_WORDS[link.kind]}</span>
          </Link>
        </td>
        <td>
          <Link to={toNode(place, link.to)} className="name">
            <Name text={actors[link.to]?.name ?? ''} />
          </Link>
        </td>
        <td className="count-column">{plain(link.rows)}</td>
        <td className="count-column">{plain(link.texts)}</td>
      </tr>
      <tr>
        <td colSpan={COLUMNS.length}>
          <LineWords cite={cite} /> {cite ? <Source report={cite.report} /> : null}
        </td>
      </tr>
    </tbody>
  );
}
