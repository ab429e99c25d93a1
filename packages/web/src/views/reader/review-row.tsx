import { type ReactNode, useState } from 'react';
import type { Verdict } from '../../api/review.ts';
import type { RowStanding } from '../../api/types.ts';

interface ReviewRowProps {
  readonly standing: RowStanding;
  readonly onReview: (verdict: Verdict, onKept?: () => void) => void;
  readonly onEdit: () => void;
}

/** What can be said of a row: that it is right, wrong, or how it should be; and why. */
export function ReviewRow({ standing, onReview, onEdit }: ReviewRowProps): ReactNode {
  const { review, reviewed } = standing;
  const [isNoting, setNoting] = useState(false);
  const note = reviewed?.note;
  const button = (state: 'confirmed' | 'rejected', label: string, key: string): ReactNode => (
    <button
      type="button"
      className="button small"
      aria-pressed={review === state}
      aria-keyshortcuts={key}
      onClick={() => {
        onReview(review === state ? { state: 'unreviewed' } : { state });
      }}
    >
      {label} <kbd>{key}</kbd>
    </button>
  );
  return (
    <div
      className="card-review no-print"
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {button('confirmed', '✓ Confirm', 'c')}
      <button type="button" className="button small" aria-keyshortcuts="e" onClick={onEdit}>
        ✎ Correct <kbd>e</kbd>
      </button>
      {button('rejected', '✕ Reject', 'x')}
      {review === 'corrected' ? (
        <button
          type="button"
          className="plain small"
          onClick={() => {
            onReview({ state: 'unreviewed' });
          }}
        >
          Back to the machine’s row
        </button>
      ) : null}
      {reviewed && !isNoting ? (
        <button
          type="button"
          className="plain small"
          onClick={() => {
            setNoting(true);
          }}
        >
          {note === undefined ? 'Say why' : 'Say why otherwise'}
        </button>
      ) : null}
      {reviewed && isNoting ? (
        <NoteForm
          note={note ?? ''}
          onLeave={() => {
            setNoting(false);
          }}
          onNote={(words) => {
            const verdict = withNote(reviewed, words);
            if (verdict) {
              onReview(verdict, () => {
                setNoting(false);
              });
            }
          }}
        />
      ) : null}
    </div>
  );
}

/** The same review with other words. */
function withNote({ state, record }: NonNullable<RowStanding['reviewed']>, words: string): Verdict | undefined {
  const note = words === '' ? undefined : words;
  if (state !== 'corrected') return { state, note };
  return record && { state, record, note };
}

interface NoteFormProps {
  readonly note: string;
  readonly onNote: (words: string) => void;
  readonly onLeave: () => void;
}

function NoteForm({ note, onNote, onLeave }: NoteFormProps): ReactNode {
  const [words, setWords] = useState(note);
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        onNote(words.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <input
        type="text"
        aria-label="Why"
        maxLength={1000}
        autoFocus
        value={words}
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
        }}
      />
      <button type="submit" className="button small">
        Save
      </button>
    </form>
  );
}
