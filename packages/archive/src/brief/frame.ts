import type { BriefClaimant, Named } from './brief-input.ts';
import type { Phrase } from './brief.ts';
import { ownAccount, partyPhrase } from './grammar/party-phrase.ts';
import { numberWords, phrase } from './grammar/phrase.ts';

interface Told {
  readonly claimant: BriefClaimant;
  readonly texts: number;
}

/** On whose word a clause stands, around it: no clause of a brief is without. `doers`: whose own account it may be. */
export function onWord(clause: Phrase, { claimant, texts }: Told, doers: readonly Named[] = []): Phrase {
  if (claimant.by === 'report') return phrase(reporters(claimant.outlet, texts), clause);
  if (claimant.by === 'unnamed') return phrase('it is reported, by no named source, that ', clause);
  if (doers.length === 1 && doers[0]?.name === claimant.actor.name) return phrase(`${ownAccount(doers)}, `, clause);
  return phrase('according to ', partyPhrase(claimant.actor), ', ', clause);
}

/** "Invented Courier reports that", "three independent texts report that". */
function reporters(outlet: string | undefined, texts: number): Phrase {
  if (texts > 1) return phrase(`${numberWords(texts)} independent texts report that `);
  if (outlet === undefined) return phrase('one report, of an outlet that is not known, says that ');
  return phrase({ kind: 'name', text: outlet }, ' reports that ');
}

/** How many independent texts carry what somebody claims; said already where the texts speak for themselves. */
export function carriedBy({ claimant, texts }: Told): readonly Phrase[] {
  return claimant.by === 'report' ? [] : [phrase(textCount(texts))];
}

/** Beside what only a headline tells: headlines leave out words. */
export const IN_HEADLINE = 'in a headline';

/** "one text", "two independent texts". */
export function textCount(texts: number): string {
  return texts === 1 ? 'one text' : `${numberWords(texts)} independent texts`;
}

/** " (‘opened fire’; two independent texts)": what stands beside a clause; nothing where there is nothing. */
export function asides(notes: readonly Phrase[]): Phrase {
  const said = notes.filter((note) => note.length > 0);
  if (said.length === 0) return [];
  return phrase(' (', ...said.flatMap((note, index) => (index === 0 ? [note] : ['; ', note])), ')');
}

/** The claimant alone, as it stands beside a date: "according to the Front", "by no named source", "reported by Invented Courier". */
export function byWhom(claimant: BriefClaimant, party?: Named): Phrase {
  if (claimant.by === 'unnamed') return phrase('by no named source');
  if (claimant.by === 'report')
    return phrase(
      'reported by ',
      claimant.outlet === undefined ? 'an outlet that is not known' : { kind: 'name', text: claimant.outlet },
    );
  if (party?.name === claimant.actor.name) return phrase(ownAccount([party]));
  return phrase('according to ', partyPhrase(claimant.actor));
}
