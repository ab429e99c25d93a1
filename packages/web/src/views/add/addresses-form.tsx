import { type ReactNode, type SubmitEvent, useId } from 'react';
import { useBeginJob } from '../../api/jobs.ts';
import type { Limits } from '../../api/types.ts';
import { countOf } from '../../words/count-words.ts';
import { addressLines } from './address-lines.ts';
import { draftSent, setDraft, useDrafts } from './drafts.ts';
import { FormProblem } from './form-problem.tsx';
import { SendButton } from './send-button.tsx';

/** Lines that are named before the rest is counted. */
const MOST_NAMED = 5;

/** Pages to be fetched, one address a line. */
export function AddressesForm({ limits }: { readonly limits: Limits }): ReactNode {
  const { urls: text } = useDrafts();
  const id = useId();
  const { urls, bad } = addressLines(text);
  const isTooMany = urls.length > limits.urls;
  const begin = useBeginJob((job) => {
    draftSent(job.id, { urls: text });
  });
  const isReady = urls.length > 0 && bad.length === 0 && !isTooMany;
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isReady && !begin.isPending) begin.mutate({ by: 'urls', urls });
  };
  return (
    <form className="add-form" onSubmit={send}>
      <label htmlFor={id}>Addresses, one a line</label>
      <textarea
        id={id}
        rows={8}
        spellCheck={false}
        placeholder="https://…"
        value={text}
        aria-invalid={bad.length > 0 || isTooMany}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => {
          setDraft({ urls: currentTarget.value });
        }}
      />
      <p id={`${id}-about`} className="soft small">
        Each page is fetched from its site, which can see that somebody asked, and no faster than its rules allow
        (robots.txt, one page a second). Of a feed or a sitemap the pages that it lists are fetched, those in the
        archive already are not.
      </p>
      {bad.length === 0 ? null : (
        <ul className="form-problem">
          {bad.slice(0, MOST_NAMED).map(({ line, words }) => (
            <li key={line}>
              Line {line} is no web address: <code dir="ltr">{words.slice(0, 80)}</code>. Begin it with http:// or
              https://, or take it out.
            </li>
          ))}
          {bad.length > MOST_NAMED ? <li>{countOf(bad.length - MOST_NAMED, 'more line')} as well.</li> : null}
        </ul>
      )}
      {isTooMany ? (
        <p className="form-problem" role="alert">
          {countOf(urls.length, 'address', 'addresses')}, and at most {limits.urls} go at once. Add the others after
          these.
        </p>
      ) : null}
      <FormProblem error={begin.error} />
      <SendButton
        label={urls.length < 2 ? 'Add the page' : `Add ${countOf(urls.length, 'page')}`}
        isBusy={begin.isPending}
        isReady={isReady}
      />
    </form>
  );
}
