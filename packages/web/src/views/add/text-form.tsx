import { type ReactNode, type SubmitEvent, useId, useMemo } from 'react';
import { useBeginJob } from '../../api/jobs.ts';
import type { Limits } from '../../api/types.ts';
import { isWebAddress } from './address-lines.ts';
import { draftSent, setGiven, useDrafts } from './drafts.ts';
import { FormProblem } from './form-problem.tsx';
import { SendButton } from './send-button.tsx';
import { sentBytes, sizeWords } from './sizes.ts';

/** A text that was copied from somewhere, with what is known of it. */
export function TextForm({ limits }: { readonly limits: Limits }): ReactNode {
  const { given } = useDrafts();
  const id = useId();
  const begin = useBeginJob((job, wanted) => {
    if (wanted.by === 'text') draftSent(job.id, { given: wanted.given });
  });
  const bytes = useMemo(() => sentBytes(given.text), [given.text]);
  const isTooLong = bytes > limits.textBytes;
  const isBadAddress = given.url.trim() !== '' && !isWebAddress(given.url.trim());
  const isReady = given.text.trim() !== '' && !isTooLong && !isBadAddress;
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isReady && !begin.isPending) begin.mutate({ by: 'text', given });
  };
  return (
    <form className="add-form" onSubmit={send}>
      <label htmlFor={`${id}-text`}>Text of the report</label>
      <textarea
        id={`${id}-text`}
        rows={14}
        dir="auto"
        placeholder="Paste the whole report: headline, dateline, text"
        value={given.text}
        aria-invalid={isTooLong}
        aria-describedby={`${id}-size`}
        onChange={({ currentTarget }) => {
          setGiven({ text: currentTarget.value });
        }}
      />
      <p id={`${id}-size`} className={isTooLong ? 'form-problem' : 'soft small'} role={isTooLong ? 'alert' : undefined}>
        {isTooLong
          ? `The text has ${sizeWords(bytes)}, and at most ${sizeWords(limits.textBytes)} go at once. Divide it into its reports, or add it as a file.`
          : 'Taken as it is, whatever it looks like. Where the fields below are left empty, the text’s own words say it.'}
      </p>
      <div className="given">
        <label>
          Title
          <input
            value={given.title}
            maxLength={300}
            dir="auto"
            onChange={({ currentTarget }) => {
              setGiven({ title: currentTarget.value });
            }}
          />
        </label>
        <label>
          Outlet
          <input
            value={given.outlet}
            maxLength={300}
            dir="auto"
            onChange={({ currentTarget }) => {
              setGiven({ outlet: currentTarget.value });
            }}
          />
        </label>
        <label>
          Address of its page
          <input
            type="url"
            inputMode="url"
            value={given.url}
            maxLength={2000}
            aria-invalid={isBadAddress}
            onChange={({ currentTarget }) => {
              setGiven({ url: currentTarget.value });
            }}
          />
        </label>
        <label>
          Day published
          <input
            type="date"
            value={given.published}
            onChange={({ currentTarget }) => {
              setGiven({ published: currentTarget.value });
            }}
          />
        </label>
      </div>
      {isBadAddress ? (
        <p className="form-problem">The address is none of the web. It begins with http:// or https://.</p>
      ) : null}
      <FormProblem error={begin.error} />
      <SendButton label="Add the text" isBusy={begin.isPending} isReady={isReady} />
    </form>
  );
}
