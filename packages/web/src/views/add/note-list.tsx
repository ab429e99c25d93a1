import type { ReactNode } from 'react';
import type { Note } from '../../api/types.ts';
import { countOf } from '../../words/count-words.ts';
import { NoteLine } from './note-line.tsx';

/** What a reading remarks: what is odd at once, the rest on demand. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const odd = notes.filter(({ severity }) => severity !== 'info');
  const remarks = notes.filter(({ severity }) => severity === 'info');
  return (
    <>
      {odd.length === 0 ? null : (
        <ul className="job-notes">
          {odd.map((note, index) => (
            <NoteLine key={index} note={note} />
          ))}
        </ul>
      )}
      {remarks.length === 0 ? null : (
        <details className="small">
          <summary>{countOf(remarks.length, 'remark')} on the reading</summary>
          <ul className="job-notes">
            {remarks.map((note, index) => (
              <NoteLine key={index} note={note} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
