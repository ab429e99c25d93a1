import type { EventType } from '@onrecord/model';
import { stemOf } from './content-stems.ts';

/** Words that name an act of a type, as verbs and nouns; compared by stem. */
const WORDS: Readonly<Partial<Record<EventType, string>>> = {
  ASSAULT: `attack assault storm invade invasion strike airstrike raid bomb bombard bombing shell fire shoot offensive operation destroy
    hit fight kill ambush incursion retaliate retaliation`,
  COERCE: 'arrest detain seize besiege siege blockade close closure expel deport jail curfew',
  SANCTION: 'sanction embargo boycott ban tariff',
  MOBILIZE: 'deploy mobilise mobilize mass',
  PROTEST: 'protest march demonstrate strike walkout',
  RETREAT: 'withdraw withdrawal retreat pullout release free hand handover evacuate resign',
  CONCEDE: 'reopen lift ease pardon',
  AID: 'aid supply deliver donate send',
  CONSULT: 'meet meeting visit talk negotiate host travel',
  AGREE: 'sign agree accept ratify',
  REJECT: 'veto refuse reject boycott',
  INVESTIGATE: 'investigate inquiry investigation probe',
};

/** Words that mean an attack only where somebody threatens with them: to "enter" a town. */
const THREATENED = 'enter respond answer act';

/** A word may name acts of several types ("strike"): the first of the table is its type where nothing else says which. */
export const ACTS_OF_STEM: ReadonlyMap<string, readonly EventType[]> = actsOfStem();

export const THREATENED_STEMS: ReadonlySet<string> = new Set(THREATENED.split(' ').map(stemOf));

function actsOfStem(): ReadonlyMap<string, readonly EventType[]> {
  const acts = new Map<string, EventType[]>();
  for (const [type, words] of Object.entries(WORDS) as [EventType, string][]) {
    for (const word of words.split(/\s+/u)) acts.set(stemOf(word), [...(acts.get(stemOf(word)) ?? []), type]);
  }
  return acts;
}
