import type { ReactNode } from 'react';
import type { Count } from '@onrecord/model/entry';
import { countWords } from '../words/count-words.ts';
import './marks.css';

/** A count with its bounds in words; one that is open to a side has a mark of its own. */
export function Quantity({ count }: { readonly count: Count }): ReactNode {
  return <span className={count.value === undefined ? 'quantity open' : 'quantity'}>{countWords(count)}</span>;
}
