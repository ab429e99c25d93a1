import type { ReactNode } from 'react';
import { Link } from '../place/link.tsx';
import { usePlace } from '../place/use-place.ts';
import { moreOf, toMore } from '../place/write-place.ts';
import './view-switch.css';

interface ViewSwitchProps {
  /** Of the parameter in the address of the page. */
  readonly name: string;
  readonly label: string;
  /** The one without a value is what is shown where nothing is said. */
  readonly ways: readonly { readonly value: string | undefined; readonly words: string }[];
}

/** Several ways to see the same, each at its own address. */
export function ViewSwitch({ name, label, ways }: ViewSwitchProps): ReactNode {
  const place = usePlace();
  const chosen = moreOf(place, name);
  const shown = ways.some(({ value }) => value === chosen) ? chosen : undefined;
  return (
    <nav className="view-switch no-print" aria-label={label}>
      {ways.map(({ value, words }) => (
        <Link key={words} to={toMore(place, name, value)} aria-current={value === shown ? 'true' : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
