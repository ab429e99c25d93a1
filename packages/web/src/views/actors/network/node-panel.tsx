import type { ReactNode, RefObject } from 'react';
import type { NetworkAnswer, NetworkLink } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { useListKeys } from '../../../parts/use-list-keys.ts';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { toActor, toFilters } from '../../../place/write-place.ts';
import { countOf } from '../../../words/count-words.ts';
import { LINK_WORDS } from '../../../words/link-words.ts';
import { linkId } from './graph.ts';
import { LinkSample } from './link-line.tsx';
import { toLink } from './network-place.ts';

interface NodePanelProps {
  readonly nodeKey: number;
  readonly answer: Pick<NetworkAnswer, 'actors' | 'links'>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** One actor of the network: its profile, its neighbours, and all of its links. */
export function NodePanel({ nodeKey, answer: { actors, links }, heading, onClose }: NodePanelProps): ReactNode {
  useListKeys();
  const place = usePlace();
  const actor = actors[nodeKey];
  const [own, others] = [links.filter(({ from }) => from === nodeKey), links.filter(({ to }) => to === nodeKey)];
  return (
    <section className="network-panel" aria-labelledby="network-panel-name">
      <div className="network-panel-head">
        <h2 id="network-panel-name" ref={heading} tabIndex={-1}>
          {actor ? <Name text={actor.name} /> : 'This actor has no links here'}
        </h2>
        <button type="button" className="button small" onClick={onClose}>
          All links
        </button>
      </div>
      <p className="network-ways">
        <Link to={toActor(place, nodeKey)} className="button">
          Profile
        </Link>
        <Link to={toFilters(place, { actors: [`a${nodeKey}`] })} className="button">
          Only rows with it
        </Link>
      </p>
      <NodeLinks links={own} actors={actors} end="to" title="What it does" />
      <NodeLinks links={others} actors={actors} end="from" title="What others do" />
    </section>
  );
}

interface NodeLinksProps {
  readonly links: readonly NetworkLink[];
  readonly actors: NetworkAnswer['actors'];
  /** Which end is the other one. */
  readonly end: 'from' | 'to';
  readonly title: string;
}

function NodeLinks({ links, actors, end, title }: NodeLinksProps): ReactNode {
  const place = usePlace();
  if (links.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="node-links">
        {links.map((link) => (
          <li key={linkId(link)} data-row>
            <Link to={toLink(place, link)}>
              <LinkSample kind={link.kind} />{' '}
              {end === 'to' ? (
                <>
                  {LINK_WORDS[link.kind]} <Name text={actors[link.to]?.name ?? ''} />
                </>
              ) : (
                <>
                  <Name text={actors[link.from]?.name ?? ''} /> {LINK_WORDS[link.kind]} it
                </>
              )}
            </Link>{' '}
            <span className="small soft">{countOf(link.texts, 'independent text')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
