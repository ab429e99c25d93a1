import type { ReactNode } from 'react';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { DifferencesTab } from './differences/differences-tab.tsx';
import { SeriesTab } from './series-tab.tsx';
import './figures.css';

const TABS = [
  { tab: undefined, name: 'Series', about: 'Counts of the same thing over time, one line a claimant.' },
  {
    tab: 'differences',
    name: 'Where accounts differ',
    about: 'What reports and claimants tell differently: counts, doers, places, days, words and stances.',
  },
] as const;

/** How each count changed, and by whose account; and where accounts differ. */
export function FiguresView(): ReactNode {
  const place = usePlace();
  const open = TABS.find(({ tab }) => tab !== undefined && tab === moreOf(place, 'tab')) ?? TABS[0];
  return (
    <>
      <div className="view-head">
        <h1>Figures</h1>
        <nav className="tabs no-print" aria-label="Parts of this view">
          {TABS.map(({ tab, name }) => (
            <Link key={name} to={toMore(place, 'tab', tab)} aria-current={tab === open.tab ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <p className="small">{open.about}</p>
      </div>
      {open.tab === undefined ? <SeriesTab /> : <DifferencesTab />}
    </>
  );
}
