import type { ReactNode } from 'react';
import { useStatementMonths } from '../../api/statements.ts';
import type { Filters } from '../../place/place.ts';
import { ACT_WORDS } from '../../words/act-words.ts';
import { countOf, plain } from '../../words/count-words.ts';
import { monthWords } from '../../words/month-words.ts';
import { actsByCount } from './act-months.ts';

/** Above the first statement of a month: which month, and what is done in it how often. */
export function MonthHead({ month, filters }: { readonly month: string; readonly filters: Filters }): ReactNode {
  const { data } = useStatementMonths(filters);
  const counted = data?.months.find((one) => one.month === month);
  return (
    <h2 className="month-head">
      {monthWords(month)}{' '}
      {counted ? (
        <span className="soft small">
          {countOf(counted.rows, 'statement')}:{' '}
          {actsByCount(counted)
            .map(([act, count]) => `${ACT_WORDS[act]} ${plain(count)}`)
            .join(', ')}
        </span>
      ) : null}
    </h2>
  );
}
