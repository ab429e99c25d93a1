import type { ReactNode } from 'react';
import { Later } from '../../parts/later.tsx';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf } from '../../place/write-place.ts';
import { loadNetwork } from '../load-parts.ts';
import { Decisions } from './decisions/decisions.tsx';
import { EntityList } from './entity-list.tsx';
import { EntityProfile } from './profile/entity-profile.tsx';
import './actors.css';

const TABS = [
  { value: undefined, words: 'list' },
  { value: 'network', words: 'network' },
  { value: 'places', words: 'places' },
  { value: 'decisions', words: 'decisions' },
] as const;

/** What each tab is about, and what it shows. */
const SHOWN: Readonly<Record<string, { readonly about: string; readonly content: ReactNode }>> = {
  network: {
    about: 'Who speaks to or about whom, and who acts on whom, as the reports tell it.',
    content: (
      <Later load={loadNetwork}>
        <div className="drawing-waits" role="status" aria-label="Loading" />
      </Later>
    ),
  },
  places: { about: 'Places, joined across reports.', content: <EntityList of="place" /> },
  decisions: { about: 'What people decided about joins, the newest first.', content: <Decisions /> },
};
const LIST = { about: 'Joined across reports; each join has its reason.', content: <EntityList of="actor" /> };

/** Who is who across reports; one of them at its own address; and who acts on or speaks about whom. */
export function ActorsView(): ReactNode {
  const place = usePlace();
  if (place.item !== undefined) return <EntityProfile key={place.item} address={place.item} />;
  const tab = moreOf(place, 'tab') ?? '';
  const { about, content } = Object.hasOwn(SHOWN, tab) ? (SHOWN[tab] ?? LIST) : LIST;
  return (
    <>
      <div className="view-head">
        <h1>Actors</h1>
        <p className="small">{about}</p>
        <ViewSwitch name="tab" ways={TABS} label="Shown as" />
      </div>
      {content}
    </>
  );
}
