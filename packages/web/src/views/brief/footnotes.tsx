import type { ReactNode } from 'react';
import type { Footnote } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Safe } from '../../parts/safe.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress } from '../../place/write-place.ts';
import { dayWords } from '../../words/day-words.ts';

/** The words behind the sentences, numbered. */
export function Footnotes({ footnotes }: { readonly footnotes: readonly Footnote[] }): ReactNode {
  const place = usePlace();
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes">
      <h2>Notes</h2>
      <ol>
        {footnotes.map((note) => (
          <li key={note.number} id={`note-${note.number}`}>
            <span className="number">{note.number}</span>
            <Link to={toAddress(place, note.addresses[0])} className="note-link">
              <NoteWords note={note} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function NoteWords({ note: { quote, outlet, day, title } }: { readonly note: Footnote }): ReactNode {
  return (
    <>
      <q dir="auto" className="note-quote">
        <Safe text={quote} />
      </q>{' '}
      <span className="soft">
        {outlet === undefined ? <span className="absent">outlet not known</span> : <Name text={outlet} />}
        {day === undefined ? '' : `, ${dayWords(day)}`}
        {title === undefined ? null : (
          <>
            {': '}
            <Name text={title} />
          </>
        )}
      </span>
    </>
  );
}
