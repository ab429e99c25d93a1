import type { ReactNode } from 'react';
import type { BriefSection, Footnote } from '../../api/types.ts';
import { hintHandlers } from '../../parts/hint-store.ts';
import { Name } from '../../parts/name.tsx';
import { Safe } from '../../parts/safe.tsx';
import { Link } from '../../place/link.tsx';
import { type View } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toAddress, toMore, toView } from '../../place/write-place.ts';
import { countOf, plain } from '../../words/count-words.ts';
import { NoteWords } from './footnotes.tsx';

type Notes = ReadonlyMap<number, Footnote>;

/** Where all of a section is to be seen, beyond the days of the brief. */
const ALL: Readonly<Record<BriefSection['key'], { readonly view: View; readonly tab?: string }>> = {
  positions: { view: 'positions' },
  counts: { view: 'figures' },
  happened: { view: 'events' },
  said: { view: 'statements' },
  due: { view: 'outlook' },
  became: { view: 'outlook' },
  differences: { view: 'figures', tab: 'differences' },
};

interface BriefSectionProps {
  readonly section: BriefSection;
  readonly notes: Notes;
}

export function BriefSectionPart({ section, notes }: BriefSectionProps): ReactNode {
  const place = usePlace();
  const { key, title, sentences, rest, restWords } = section;
  const { view, tab } = ALL[key];
  const all = toMore(toView(place, view), 'tab', tab);
  return (
    <section aria-labelledby={`brief-${key}`}>
      <h2 id={`brief-${key}`}>
        <Link to={all}>{title}</Link>
      </h2>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index} data-row>
            <Parts parts={sentence.parts} />
            <span className="marks">
              {sentence.notes.map((number) => (
                <Mark key={number} number={number} note={notes.get(number)} />
              ))}
              {sentence.further > 0 ? (
                <span className="soft small"> and {countOf(sentence.further, 'further report')}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="small">
          <Link to={all}>{restWords ?? `${plain(rest)} more`}</Link>
        </p>
      ) : null}
    </section>
  );
}

function Parts({ parts }: { readonly parts: BriefSection['sentences'][number]['parts'] }): ReactNode {
  return parts.map((part, index) => {
    if (part.kind === 'text') return <Safe key={index} text={part.text} />;
    if (part.kind === 'words') {
      return (
        <q key={index} className={`said ${part.voice}`} dir="auto">
          <Safe text={part.text} />
        </q>
      );
    }
    return (
      <span key={index} className={part.inferred ? 'inferred' : 'named'}>
        <Name text={part.text} />
        {part.inferred ? <span className="chip">inferred</span> : null}
      </span>
    );
  });
}

/** The number of a footnote: leads to its words in the report, shows them before. */
function Mark({ number, note }: { readonly number: number; readonly note: Footnote | undefined }): ReactNode {
  const place = usePlace();
  if (!note) return null;
  return (
    <Link
      to={toAddress(place, note.addresses[0])}
      className="mark"
      aria-label={`Note ${number}: its words in the report`}
      {...hintHandlers(() => <NoteWords note={note} />)}
    >
      {number}
    </Link>
  );
}
