import type { ReactNode } from 'react';
import { Link } from '../place/link.tsx';
import { usePlace } from '../place/use-place.ts';
import { toView } from '../place/write-place.ts';

export function NotFound(): ReactNode {
  const place = usePlace();
  return (
    <section className="state">
      <h1>There is no such page</h1>
      <p>The address may have been cut or mistyped.</p>
      <Link to={toView(place, 'brief')}>Go to the brief</Link>, or press <kbd>Ctrl K</kbd> to go anywhere by its name.
    </section>
  );
}
