/** The last words of what newspapers, agencies and broadcasters are called. Own list. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set([
  'agency',
  'bulletin',
  'chronicle',
  'courier',
  'daily',
  'dispatch',
  'enquirer',
  'examiner',
  'express',
  'gazette',
  'globe',
  'guardian',
  'herald',
  'inquirer',
  'journal',
  'ledger',
  'mail',
  'mercury',
  'messenger',
  'mirror',
  'monitor',
  'morning',
  'network',
  'news',
  'newspaper',
  'newspapers',
  'newswire',
  'observer',
  'online',
  'post',
  'press',
  'radio',
  'record',
  'register',
  'reporter',
  'review',
  'sentinel',
  'service',
  'standard',
  'star',
  'sun',
  'telegraph',
  'television',
  'times',
  'today',
  'tribune',
  'tv',
  'voice',
  'weekly',
  'wire',
  'world',
]);

/** Whether the words, capitalised, end as the name of an outlet does: "Northern Post". */
export function isOutletName(words: string): boolean {
  const all = words.trim().split(/\s+/);
  return (
    all.length > 1 &&
    all.length <= 6 &&
    all.every((word) => /^[\p{Lu}&]/u.test(word) || word === 'the' || word === 'of') &&
    OUTLET_WORDS.has((all.at(-1) ?? '').toLowerCase())
  );
}
