import type { Stance } from '@onrecord/model';

/** "moved from rejecting ... to accepting ...". */
export const STANCE_GERUNDS: Readonly<Record<Stance, string>> = {
  demands: 'demanding',
  offers: 'offering',
  proposes: 'proposing',
  accepts: 'accepting',
  rejects: 'rejecting',
  supports: 'supporting',
  opposes: 'opposing',
  'open-to': 'being open to',
};

/** Issue keys of docs/model.md 4.4 as they stand after "On". */
const ISSUE_WORDS: Readonly<Record<string, string>> = {
  ceasefire: 'a ceasefire',
  'end-of-war': 'an end to the war',
  'troop-withdrawal': 'a withdrawal of troops',
  'hostage-release': 'the release of hostages',
  'prisoner-exchange': 'an exchange of prisoners',
  'humanitarian-access': 'humanitarian access',
  'military-operation': 'military operations',
  disarmament: 'disarmament',
  governance: 'government',
  borders: 'borders',
  recognition: 'recognition',
  sanctions: 'sanctions',
  accountability: 'accountability',
  elections: 'elections',
  resignation: 'a resignation',
  reconstruction: 'reconstruction',
  'return-of-displaced': 'the return of displaced people',
  'security-guarantees': 'security guarantees',
  talks: 'talks',
  investigation: 'an investigation',
  'un-action': 'action by the United Nations',
  'civilian-protection': 'the protection of civilians',
  'military-cooperation': 'military cooperation',
  siege: 'the siege',
  other: 'another issue',
};

/** "a ceasefire"; a key that this list does not know is written with spaces. */
export function issueWords(key: string): string {
  return ISSUE_WORDS[key] ?? key.replace(/-/g, ' ');
}
