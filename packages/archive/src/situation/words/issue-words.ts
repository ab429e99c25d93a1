import { stemOf } from './content-stems.ts';

/** Issues of positions (record model 4.4) by words that an offer names them with; compared by stem. */
const WORDS: Readonly<Record<string, string>> = {
  ceasefire: 'ceasefire truce pause cessation armistice',
  'prisoner-exchange': 'exchange swap prisoner detainee',
  'hostage-release': 'hostage captive release free',
  'humanitarian-access': 'corridor road crossing aid access food medicine convoy',
  'troop-withdrawal': 'withdrawal withdraw pullback pullout',
  talks: 'talk negotiation meeting dialogue',
  disarmament: 'disarm disarmament weapon',
  sanctions: 'sanction embargo',
};

export const ISSUES_OF_STEM: ReadonlyMap<string, readonly string[]> = issuesOfStem();

/** Words of an agreement to stop fighting. */
export const TRUCE_STEMS: ReadonlySet<string> = new Set(
  'truce ceasefire cease-fire armistice peace cessation'.split(' ').map(stemOf),
);

function issuesOfStem(): ReadonlyMap<string, readonly string[]> {
  const issues = new Map<string, string[]>();
  for (const [issue, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) issues.set(stemOf(word), [...(issues.get(stemOf(word)) ?? []), issue]);
  }
  return issues;
}
