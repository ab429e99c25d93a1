import type { ReactNode, RefObject } from 'react';
import { joinedNames } from '../../../api/names.ts';
import { useLinkEvents, useLinkStatements } from '../../../api/network.ts';
import { itemsOf } from '../../../api/paged.ts';
import type { NetworkAnswer, NetworkLink } from '../../../api/types.ts';
import { EventList } from '../../../parts/event-list.tsx';
import { ActorName } from '../../../parts/name.tsx';
import { DaySpan } from '../../../parts/day-span.tsx';
import { PagedList } from '../../../parts/paged-list.tsx';
import { Source } from '../../../parts/source.tsx';
import { Words } from '../../../parts/words.tsx';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { countOf } from '../../../words/count-words.ts';
import { LINK_WORDS, type LinkKind } from '../../../words/link-words.ts';
import { toRows } from './network-place.ts';

type Ends = Pick<NetworkLink, 'kind' | 'from' | 'to'>;

interface LinkPanelProps {
  readonly ends: Ends;
  /** What the network counts; undefined where it does not show this line. */
  readonly link: NetworkLink | undefined;
  readonly actors: NetworkAnswer['actors'];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** The rows behind a line with their words. */
export function LinkPanel({ ends, link, actors, heading, onClose }: LinkPanelProps): ReactNode {
  const place = usePlace();
  const { filters } = place;
  return (
    <section className="network-panel" aria-labelledby="network-panel-name">
      <div className="network-panel-head">
        <h2 id="network-panel-name" ref={heading} tabIndex={-1}>
          <End actor={actors[ends.from]} /> <span className="cue">{LINK_WORDS[ends.kind]}</span>{' '}
          <End actor={actors[ends.to]} />
        </h2>
        <button type="button" className="button small" onClick={onClose}>
          All links
        </button>
      </div>
      <p className="small soft">
        {link
          ? `${countOf(link.texts, 'independent text')}, ${countOf(link.rows, 'row')} of those that were counted. `
          : 'Not among the links that are counted most. '}
        <Link to={toRows(place, ends)}>See them in {SEEN_IN[ends.kind]}</Link>
      </p>
      {ROWS[ends.kind]({ ends, filters })}
    </section>
  );
}

const SEEN_IN: Readonly<Record<LinkKind, string>> = {
  'speaks-to': 'Statements',
  'speaks-about': 'Statements',
  'acts-on': 'Events',
};

function End({ actor }: { readonly actor: NetworkAnswer['actors'][string] | undefined }): ReactNode {
  return actor ? <ActorName actor={actor} /> : <span className="absent">a name that is not there</span>;
}

interface RowsProps {
  readonly ends: Ends;
  readonly filters: Parameters<typeof useLinkEvents>[0];
}

const ROWS: Readonly<Record<LinkKind, (props: RowsProps) => ReactNode>> = {
  'speaks-to': (props) => <LinkStatements {...props} role="addressee" />,
  'speaks-about': (props) => <LinkStatements {...props} role="about" />,
  'acts-on': (props) => <LinkEvents {...props} />,
};

function LinkEvents({ ends, filters }: RowsProps): ReactNode {
  return <EventList list={useLinkEvents(filters, ends)} />;
}

function LinkStatements({ ends, filters, role }: RowsProps & { readonly role: 'addressee' | 'about' }): ReactNode {
  const list = useLinkStatements(filters, ends, role);
  const { records } = joinedNames(list.data?.pages ?? []);
  return (
    <PagedList list={list} what="statements">
      <ul className="link-statements">
        {itemsOf(list).map(({ key, when, record, report }) => (
          <li key={key} data-row>
            <p className="small soft">
              <DaySpan span={when} /> · {record.kind === 'statement' ? `${record.act} · ${record.mode}` : ''}
            </p>
            <Words cite={records[key]} /> <Source report={report} />
          </li>
        ))}
      </ul>
    </PagedList>
  );
}
