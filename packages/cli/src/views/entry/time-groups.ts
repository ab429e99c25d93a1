import type { Reading, Time } from '@onrecord/model';
import { valueWords } from '@onrecord/model/entry';

/** The same words with the same value, wherever they stand in the report. */
export interface TimeGroup {
  readonly first: Time;
  readonly all: readonly Time[];
}

/** Times in the order of their first mention, each with its repetitions. O(n). */
export function timeGroups({ times }: Reading): readonly TimeGroup[] {
  const groups = new Map<string, { readonly first: Time; readonly all: Time[] }>();
  for (const time of times) {
    const key = [time.anchor.quote.replace(/\s+/g, ' ').toLowerCase(), time.value, time.basis].join('\u0000');
    const group = groups.get(key);
    if (group) group.all.push(time);
    else groups.set(key, { first: time, all: [time] });
  }
  return [...groups.values()];
}

const BASIS_WORDS: Readonly<Record<Time['basis'], string>> = {
  explicit: 'as written',
  publishedAt: 'counted from the publication date',
  context: 'from the text around it',
  unresolved: 'not resolved',
};

/** What a group of times was worked out to be, from where, and how often it is mentioned. */
export function timeFacts({ first, all }: TimeGroup): readonly string[] {
  const { value, basis, earliest, latest } = first;
  const isRange =
    earliest !== undefined && latest !== undefined && earliest !== latest && value !== `${earliest}/${latest}`;
  return [
    ...(value === '' ? [] : [valueWords(value)]),
    ...(isRange ? [`${earliest} to ${latest}`] : []),
    BASIS_WORDS[basis],
    ...(all.length > 1 ? [`${all.length} mentions`] : []),
  ];
}
