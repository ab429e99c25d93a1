import type { ReactNode } from 'react';
import type { JobsAnswer } from '../../api/types.ts';

interface Reason {
  readonly head: string;
  readonly words: string;
}

/** Why nothing can be added here, and what to do. */
const REASONS: Readonly<Record<NonNullable<JobsAnswer['adding']['why']>, Reason>> = {
  'read-only': {
    head: 'This archive is served to be read only',
    words: 'Nothing can be added or changed here. Whoever runs the server can start it without --read-only.',
  },
  reader: {
    head: 'Your token may only read',
    words: 'To add reports, ask whoever runs the server for the token of an editor.',
  },
  'no-jobs': {
    head: 'This server takes no reports in',
    words: 'Use "onrecord add" on the machine of the archive, or start the server with "onrecord serve".',
  },
};

export function CannotAdd({ why = 'no-jobs' }: Pick<JobsAnswer['adding'], 'why'>): ReactNode {
  const { head, words } = REASONS[why];
  return (
    <section className="state">
      <h2>{head}</h2>
      <p>{words}</p>
    </section>
  );
}
