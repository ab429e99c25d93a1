import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../place/link.tsx';
import { VIEWS } from '../place/place.ts';
import { usePlace } from '../place/use-place.ts';
import { toView } from '../place/write-place.ts';
import { VIEW_NAMES } from './views.ts';
import './nav.css';

export function Nav(): ReactNode {
  const place = usePlace();
  const here = useRef<HTMLUListElement>(null);
  // On a narrow window the views scroll sideways.
  useEffect(() => {
    here.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [place.view]);
  return (
    <nav className="nav" aria-label="Views">
      <ul ref={here}>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              to={{ ...toView(place, view), item: undefined, record: undefined }}
              title={VIEW_NAMES[view].about}
              aria-current={place.view === view ? 'page' : undefined}
            >
              {VIEW_NAMES[view].name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
