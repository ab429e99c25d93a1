import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useBeginJob } from '../../api/jobs.ts';
import { useSummary } from '../../api/summary.ts';
import { countOf } from '../../words/count-words.ts';
import { FormProblem } from './form-problem.tsx';
import { SendButton } from './send-button.tsx';

/** Texts that are there are read once more by this version. */
export function AnewForm(): ReactNode {
  const { data } = useSummary();
  const [isSure, setSure] = useState(false);
  const begin = useBeginJob(() => {
    setSure(false);
  });
  const texts = data && data.reports + data.superseded;
  const isReady = texts !== 0;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isReady || begin.isPending) return;
    if (isSure) begin.mutate({ by: 'reread' });
    else setSure(true);
  };
  return (
    <form className="add-form" onSubmit={onSubmit}>
      <p>
        A newer version may read the same words better. All stored texts are read once more, as they stand; what people
        have confirmed, corrected or rejected stays as they said. Nothing is fetched, and you can go on working.
      </p>
      <p className="soft small">
        {texts === undefined
          ? ' '
          : texts === 0
            ? 'There is no report in this archive yet.'
            : `${countOf(texts, 'text')}. Some ten are read a second; it can be stopped at any time, and what was read by then stays.`}
      </p>
      {isSure ? <p role="status">Press once more to begin.</p> : null}
      <FormProblem error={begin.error} />
      <SendButton
        label={
          isSure
            ? `Yes, read ${texts === undefined ? 'all texts' : countOf(texts, 'text')} anew`
            : 'Read all reports anew'
        }
        isBusy={begin.isPending}
        isReady={isReady}
      />
    </form>
  );
}
