import type { ReactNode } from 'react';
import { classOf, useAlike } from '../../../api/entities.ts';
import type { AlikeAnswer } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Problem } from '../../../parts/states.tsx';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { toActor, toPlace } from '../../../place/write-place.ts';
import { countOf } from '../../../words/count-words.ts';
import { toDecide } from '../decisions/to-decide.ts';

interface AlikeProps {
  readonly address: string;
  readonly mayWrite: boolean;
}

/** Others that share a name or a part of one: whether they are the same is for a person to say. */
export function Alike({ address, mayWrite }: AlikeProps): ReactNode {
  const place = usePlace();
  const of = classOf(address);
  const { data, error, refetch } = useAlike(of, address);
  return (
    <section>
      <h2>Might be the same</h2>
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton rows={2} />}
      {data?.items.length === 0 ? <p className="small soft">No other one shares one of the names.</p> : null}
      <ul>
        {data?.items.map((one) => (
          <li key={one.entity.address}>
            <Link to={of === 'place' ? toPlace(place, one.entity.entity.key) : toActor(place, one.entity.entity.key)}>
              <Name text={one.entity.entity.name} />
            </Link>{' '}
            <span className="soft small">
              {one.entity.entity.kind} · {countOf(one.entity.reports, 'report')}
            </span>
            <WhyAlike alike={one} />
            {mayWrite && !one.isApart ? (
              <p className="small">
                <Link to={toDecide(place, 'merge', one.entity.address)}>merge the two …</Link> ·{' '}
                <Link to={toDecide(place, 'keep-apart', one.entity.address)}>keep them apart …</Link>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WhyAlikeProps {
  readonly alike: AlikeAnswer['items'][number];
  /** What is said where nothing else speaks for it. */
  readonly none?: string;
}

/** What speaks for two being one, and what against it. */
export function WhyAlike({
  alike: { likeness, isApart, together },
  none = 'They share a part of a name, and no more.',
}: WhyAlikeProps): ReactNode {
  return (
    <p className="small">
      {isApart ? <b>A person keeps the two apart. </b> : null}
      {likeness ? (
        <>
          {likeness.reasonWords} <span className="soft">({Math.round(likeness.score * 100)} % by that)</span>{' '}
        </>
      ) : (
        <span className="soft">{none} </span>
      )}
      {together > 0 ? (
        <span className="against">
          <span aria-hidden="true">⚠ </span>
          {countOf(together, 'report')} {together === 1 ? 'names' : 'name'} both, as two.
        </span>
      ) : null}
    </p>
  );
}
