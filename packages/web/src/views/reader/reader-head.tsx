import type { Reading } from '@onrecord/model';
import { type ReactNode, useEffect } from 'react';
import { type Entry, factOf, KINDS } from '@onrecord/model/entry';
import type { ReportDetail } from '../../api/types.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { KnownFact } from '../../parts/known-fact.tsx';
import { Name } from '../../parts/name.tsx';
import { Safe } from '../../parts/safe.tsx';
import { SourceLine } from '../../parts/source.tsx';
import { go } from '../../place/history.ts';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toFilters, toView } from '../../place/write-place.ts';
import { momentWords } from '../../words/day-words.ts';

interface ReaderHeadProps {
  readonly detail: ReportDetail;
  readonly entries: readonly Entry[];
}

/** Where the report comes from, and which kinds of rows are shown. */
export function ReaderHead({ detail: { item, reading }, entries }: ReaderHeadProps): ReactNode {
  const place = usePlace();
  const title = item.report.title ?? item.report.file ?? `Report r${item.report.key}`;
  useEffect(() => {
    document.title = `${title} · onrecord`;
  }, [title]);
  const { publishedAt, byline, source } = reading.report;
  return (
    <header className="reader-head">
      <p className="small">
        <Link to={toView(place, 'reports')}>All reports</Link>
        {' · '}
        <Link to={{ ...toView(place, 'statements'), filters: { ...place.filters, story: item.report.story } }}>
          Statements of this story
        </Link>
      </p>
      <h1 dir="auto">
        <Safe text={title} />
      </h1>
      <p className="small">
        <SourceLine report={item.report} />
        <Published known={publishedAt} />
        {byline.status === 'absent' ? null : (
          <>
            {' · by '}
            <KnownFact fact={factOf(byline, (name) => name, '')} />
          </>
        )}
        <WebLink url={item.report.url ?? source.url} />
        <span className="soft"> · r{item.report.key}</span>
      </p>
      {item.report.supersededBy === undefined ? null : (
        <p className="small superseded">
          A newer version has replaced this one:{' '}
          <Link to={{ ...place, item: `r${item.report.supersededBy}`, record: undefined }}>
            read r{item.report.supersededBy}
          </Link>
          .
        </p>
      )}
      <div className="kinds no-print" role="group" aria-label="Kinds of rows to show">
        {KINDS.map((kind) => {
          const count = entries.filter((entry) => entry.kind === kind).length;
          const { kinds } = place.filters;
          const isOn = kinds.includes(kind);
          return (
            <button
              key={kind}
              type="button"
              className="plain small"
              aria-pressed={isOn}
              disabled={count === 0 && !isOn}
              onClick={() => {
                const next = isOn ? kinds.filter((one) => one !== kind) : [...kinds, kind];
                go(toFilters(place, { kinds: next.length === KINDS.length ? [] : next }));
              }}
            >
              <KindMark kind={kind} many /> {count}
            </button>
          );
        })}
        <span className="soft small keys">
          <kbd>j</kbd> <kbd>k</kbd> walk through the rows · <kbd>c</kbd> <kbd>e</kbd> <kbd>x</kbd> say what is right ·
          click words or cards
        </span>
      </div>
    </header>
  );
}

/** A time of day, or how the day was worked out, where there is more than the day that stands before it. */
function Published({ known }: { readonly known: Reading['report']['publishedAt'] }): ReactNode {
  if (known.status === 'absent' || (known.status === 'stated' && !known.value.includes('T'))) return null;
  return (
    <>
      {' · published '}
      <KnownFact fact={factOf(known, momentWords, '')} />
    </>
  );
}

/** Only web addresses become links. */
function WebLink({ url }: { readonly url: string | undefined }): ReactNode {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return (
    <>
      {' · '}
      <a href={url} rel="noopener noreferrer" target="_blank">
        <Name text={new URL(url).host} />
      </a>
    </>
  );
}
