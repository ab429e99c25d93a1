import type { ReactNode } from 'react';
import { Name } from '../../parts/name.tsx';
import { countOf } from '../../words/count-words.ts';
import { leaveFiles } from './chosen-files.ts';
import { sizeWords } from './sizes.ts';

/** Files that are named before the rest is counted. */
const MOST_NAMED = 100;

/** The files that are to be sent; each can be taken out. */
export function ChosenFiles({ files }: { readonly files: readonly File[] }): ReactNode {
  if (files.length === 0) return null;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <div className="chosen-files">
      <p className="small">
        {countOf(files.length, 'file')}, {sizeWords(bytes)}{' '}
        {files.length < 2 ? null : (
          <button
            type="button"
            className="plain small"
            onClick={() => {
              leaveFiles(files);
            }}
          >
            take all out
          </button>
        )}
      </p>
      <ul aria-label="Files to add">
        {files.slice(0, MOST_NAMED).map((file, index) => (
          <li key={index}>
            <span>
              <Name text={file.name} />
            </span>
            <span className="soft small">{sizeWords(file.size)}</span>
            <button
              type="button"
              className="plain"
              aria-label={`Take out ${file.name}`}
              onClick={() => {
                leaveFiles([file]);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {files.length > MOST_NAMED ? (
        <p className="soft small">and {countOf(files.length - MOST_NAMED, 'more file')}</p>
      ) : null}
    </div>
  );
}
