import type { Span } from '@onrecord/model';
import { type ReactNode, useState } from 'react';
import type { ReportDetail } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { SourceLine } from '../../parts/source.tsx';
import { Notes } from '../../parts/states.tsx';
import { ReviewedPart } from './reviewed-part.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { countOf } from '../../words/count-words.ts';
import { momentWords } from '../../words/day-words.ts';

interface ReaderListsProps {
  readonly detail: ReportDetail;
  readonly onMentions: (mentions: readonly Span[]) => void;
}

interface Mentioned {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mentions: readonly Span[];
}

/** Who and where is named, other texts of the story, where the text came from, and notes. */
export function ReaderLists({ detail: { reading, item, rows, notes }, onMentions }: ReaderListsProps): ReactNode {
  const place = usePlace();
  const [shown, setShown] = useState<string>();
  const show = ({ id, mentions }: Mentioned): void => {
    const isOn = shown === id;
    setShown(isOn ? undefined : id);
    onMentions(isOn ? [] : mentions);
  };
  return (
    <footer className="reader-lists">
      <MentionedList title="Who" items={reading.actors} shown={shown} onShow={show} />
      <MentionedList title="Where" items={reading.places} shown={shown} onShow={show} />
      {item.copies.length === 0 ? null : (
        <section>
          <h2>The same text elsewhere</h2>
          <ul>
            {item.copies.map((copy) => (
              <li key={copy.key}>
                <Link to={{ ...place, item: `r${copy.key}`, record: undefined }}>
                  <SourceLine report={copy} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>How it came in</h2>
        <ul>
          {item.origins.map(({ added, url, file, outlet }, index) => (
            <li key={index}>
              <Name text={url ?? file ?? outlet ?? 'given as text'} />
              <span className="soft">, added {momentWords(added)}</span>
            </li>
          ))}
          <li className="soft">
            read by onrecord {reading.engine.version}, {reading.engine.model}
          </li>
        </ul>
      </section>
      <ReviewedPart rows={rows} report={item.report.key} />
      {reading.notes.length + notes.length === 0 ? null : (
        <section>
          <h2>Notes</h2>
          <Notes notes={[...notes, ...reading.notes]} />
        </section>
      )}
    </footer>
  );
}

interface MentionedListProps {
  readonly title: string;
  readonly items: readonly Mentioned[];
  readonly shown: string | undefined;
  readonly onShow: (item: Mentioned) => void;
}

function MentionedList({ title, items, shown, onShow }: MentionedListProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="as-text"
              aria-pressed={shown === item.id}
              onClick={() => {
                onShow(item);
              }}
            >
              <Name text={item.name} />
            </button>
            <span className="soft">
              {item.kind === 'unknown' ? '' : ` · ${item.kind}`} · {countOf(item.mentions.length, 'mention')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
