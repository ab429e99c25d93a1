import type { ReactNode } from 'react';
import type { Job } from '../../api/types.ts';
import { plain } from '../../words/count-words.ts';
import { NoteLine } from './note-line.tsx';

interface JobNotesProps {
  readonly job: Job;
  /** The first of them. */
  readonly most: number;
}

/** What could not be added and why, and what there is to say of sources. */
export function JobNotes({ job: { notes, progress }, most }: JobNotesProps): ReactNode {
  const shown = notes.slice(0, most);
  if (shown.length === 0) return null;
  const errors = shown.filter(({ note }) => note.severity === 'error').length;
  return (
    <>
      <ul className="job-notes">
        {shown.map(({ name, note }, index) => (
          <NoteLine key={index} name={name} note={note} />
        ))}
      </ul>
      {progress.failed > errors ? (
        <p className="soft small">and {plain(progress.failed - errors)} more that failed</p>
      ) : null}
    </>
  );
}
