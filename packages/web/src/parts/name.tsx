import type { ReactNode } from 'react';
import { Link } from '../place/link.tsx';
import { usePlace } from '../place/use-place.ts';
import { toActor } from '../place/write-place.ts';
import { Safe } from './safe.tsx';

/** A name as it is spelled, in its own direction. */
export function Name({ text }: { readonly text: string }): ReactNode {
  return (
    <bdi>
      <Safe text={text} />
    </bdi>
  );
}

interface ActorLike {
  readonly key: number;
  readonly name: string;
}

/** An actor's name that leads to its profile. */
export function ActorName({ actor }: { readonly actor: ActorLike }): ReactNode {
  const place = usePlace();
  return (
    <Link to={toActor(place, actor.key)} className="name">
      <Name text={actor.name} />
    </Link>
  );
}

interface KeyedActorsProps {
  readonly keys: readonly number[];
  readonly actors: Readonly<Record<string, ActorLike>>;
  /** What stands where there are none. */
  readonly none: string;
}

/** "Adela Norrin and the Front"; absent ones look absent. */
export function ActorNames({ keys, actors, none }: KeyedActorsProps): ReactNode {
  if (keys.length === 0) return <span className="absent">{none}</span>;
  return keys.map((key, index) => {
    const actor = actors[key];
    return (
      <span key={key}>
        {index === 0 ? '' : index === keys.length - 1 ? ' and ' : ', '}
        {actor ? <ActorName actor={actor} /> : <span className="absent">a name that is not there</span>}
      </span>
    );
  });
}
