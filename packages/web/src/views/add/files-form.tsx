import { type DragEvent, type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { useBeginJob } from '../../api/jobs.ts';
import type { Limits } from '../../api/types.ts';
import { countOf } from '../../words/count-words.ts';
import { ChosenFiles } from './chosen-list.tsx';
import { chooseFiles, leaveFiles, useChosenFiles } from './chosen-files.ts';
import { droppedFiles } from './dropped-files.ts';
import { FileFields } from './file-fields.tsx';
import { FormProblem } from './form-problem.tsx';
import { SendButton } from './send-button.tsx';
import { sizeWords } from './sizes.ts';
import { uploadPlan } from './upload-plan.ts';

/** Files and folders, dropped or chosen. */
export function FilesForm({ limits }: { readonly limits: Limits }): ReactNode {
  const files = useChosenFiles();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [dropError, setDropError] = useState<unknown>(undefined);
  const plan = uploadPlan(files, limits);
  const begin = useBeginJob((_job, wanted) => {
    if (wanted.by === 'files') leaveFiles(wanted.files);
  });
  const isReady = plan.batches.length > 0;
  const send = async (): Promise<void> => {
    // One after the other: what could not be sent stays chosen.
    for (const batch of plan.batches) await begin.mutateAsync({ by: 'files', files: batch });
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // Said beside the button.
    if (isReady && !begin.isPending) send().catch(() => undefined);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    setDropError(undefined);
    droppedFiles(event.dataTransfer).then(chooseFiles, setDropError);
  };
  return (
    <form className="add-form" onSubmit={onSubmit}>
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={onDrop}
      >
        <p>
          Drop files or folders here, <span className="soft">or</span>
        </p>
        <FileFields describedBy={`${id}-formats`} onChoose={chooseFiles} />
      </div>
      <p id={`${id}-formats`} className="soft small">
        Plain text, Markdown, web pages (also saved by a browser), PDF with letters, Word (.docx), mails (.eml), tables
        (CSV, TSV, Parquet), JSON Lines, feeds, web archives (WARC); each may be packed with gzip. What a file is, is
        told by what is in it. A file of at most {sizeWords(limits.uploadBytes)}.
      </p>
      <ChosenFiles files={files} />
      {plan.tooLarge.length === 0 ? null : (
        <p className="form-problem" role="alert">
          {plan.tooLarge.length === 1 ? 'One file is' : `${plan.tooLarge.length} files are`} larger than{' '}
          {sizeWords(limits.uploadBytes)} and will not be sent. Use “onrecord add” on the machine of the archive.
        </p>
      )}
      <FormProblem error={begin.error ?? dropError} />
      <SendButton
        label={sendLabel(plan.batches.flat().length, plan.batches.length)}
        isBusy={begin.isPending}
        isReady={isReady}
      />
    </form>
  );
}

function sendLabel(files: number, jobs: number): string {
  if (files === 0) return 'Add files';
  return `Add ${countOf(files, 'file')}${jobs > 1 ? ` in ${countOf(jobs, 'part')}` : ''}`;
}
