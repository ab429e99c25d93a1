import type { ReactNode } from 'react';
import type { Entity } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { plain } from '../../../words/count-words.ts';

/** As reports spell it, with how often: the number, and a bar for the eye. */
export function NameList({ names }: Pick<Entity, 'names'>): ReactNode {
  const most = Math.max(1, ...names.map(({ count }) => count));
  return (
    <section>
      <h2>Names</h2>
      {names.length === 0 ? (
        <p className="small soft">Reports describe it and give no name of its own.</p>
      ) : (
        <ul className="name-list">
          {names.map(({ name, count }) => (
            <li key={name}>
              <Name text={name} />
              <span className="soft small">{plain(count)}</span>
              <progress aria-hidden="true" value={count} max={most} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
