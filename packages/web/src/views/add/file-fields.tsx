import { type ChangeEvent, type ReactNode, useRef } from 'react';

interface FileFieldsProps {
  readonly describedBy: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Opens the browser's own choice of files, or of a folder. */
export function FileFields({ describedBy, onChoose }: FileFieldsProps): ReactNode {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    onChoose([...(currentTarget.files ?? [])].filter(({ name }) => !name.startsWith('.')));
    // The same files can be chosen again after they were taken out.
    currentTarget.value = '';
  };
  return (
    <p className="file-fields">
      <input ref={files} type="file" multiple hidden aria-label="Files" onChange={choose} />
      <input ref={folder} type="file" multiple hidden aria-label="A folder" webkitdirectory="" onChange={choose} />
      <button
        type="button"
        className="button"
        aria-describedby={describedBy}
        onClick={() => {
          files.current?.click();
        }}
      >
        Choose files
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          folder.current?.click();
        }}
      >
        Choose a folder
      </button>
    </p>
  );
}
