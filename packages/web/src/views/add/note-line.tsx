import type { ReactNode } from 'react';
import type { Note } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';

/** How grave a note is, in a word: its colour alone would not say it. */
const SEVERITIES: Readonly<Record<Note['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Remark',
};

interface NoteLineProps {
  /** Of what: a file, an address. */
  readonly name?: string;
  readonly note: Note;
}

export function NoteLine({ name, note: { severity, message, code } }: NoteLineProps): ReactNode {
  return (
    <li className={`note n-${severity} small`}>
      <b>{SEVERITIES[severity]}.</b>{' '}
      {name === undefined ? null : (
        <>
          <Name text={name} />:{' '}
        </>
      )}
      <Name text={message} /> <code>{code}</code>
    </li>
  );
}
