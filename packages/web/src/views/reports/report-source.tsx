import type { ReactNode } from 'react';
import type { ReportRef } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { dayWords } from '../../words/day-words.ts';
import { outletWords } from '../../words/outlet-words.ts';

/** Who published it, with kind and country, and on which day; the outlet leads to its reports alone. */
export function ReportSource({ report: { publisher, outlet, published } }: { readonly report: ReportRef }): ReactNode {
  return (
    <>
      {publisher ? <OutletName outlet={publisher} /> : <Unlisted name={outlet} />}
      {publisher?.via ? (
        <span className="soft">
          , crediting <OutletName outlet={publisher.via} />
        </span>
      ) : null}
      <span className="soft"> · </span>
      {published === undefined ? (
        <span className="absent">day not known</span>
      ) : (
        <time dateTime={published}>{dayWords(published)}</time>
      )}
    </>
  );
}

interface OutletNameProps {
  readonly outlet: Omit<NonNullable<ReportRef['publisher']>, 'via'>;
}

export function OutletName({ outlet }: OutletNameProps): ReactNode {
  const place = usePlace();
  return (
    <>
      <Link
        to={toFilters(place, { outlets: [`o${outlet.key}`] })}
        className="name"
        title={`Only reports of ${outlet.name}`}
      >
        <Name text={outlet.name} />
      </Link>
      <span className="soft">{outletWords(outlet)}</span>
    </>
  );
}

function Unlisted({ name }: { readonly name: string | undefined }): ReactNode {
  return name === undefined ? <span className="absent">outlet not known</span> : <Name text={name} />;
}
