import {
  EVENT_TYPES,
  OUTCOMES,
  PROSPECT_TYPES,
  REALIS,
  STANCES,
  STATEMENT_ACTS,
  STATEMENT_MODES,
} from '@onrecord/model';
import { TYPE_WORDS } from '@onrecord/model/entry';
import { issueWords } from '../../../words/issue-words.ts';
import { REALIS_MARKS } from '../../../words/realis-marks.ts';
import { STANCE_WORDS } from '../../../words/stance-words.ts';
import type { Choice } from './field.ts';

/** Keys of issues (docs/model.md, 4.4). */
const ISSUES = [
  'ceasefire',
  'end-of-war',
  'troop-withdrawal',
  'hostage-release',
  'prisoner-exchange',
  'humanitarian-access',
  'military-operation',
  'disarmament',
  'governance',
  'borders',
  'recognition',
  'sanctions',
  'accountability',
  'elections',
  'resignation',
  'reconstruction',
  'return-of-displaced',
  'security-guarantees',
  'talks',
  'investigation',
  'un-action',
  'civilian-protection',
  'military-cooperation',
  'siege',
  'other',
] as const;

/** What is counted (docs/model.md, 4.3). */
const MEASURES = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'held',
  'released',
  'exchanged',
  'detained',
  'captured',
  'displaced',
  'evacuated',
  'sheltering',
  'returned',
  'rescued',
  'attacking',
  'attacks',
  'deployed',
  'remaining',
  'protesting',
  'fired',
  'intercepted',
  'destroyed',
  'damaged',
  'aid',
  'money',
  'weapons',
  'population',
  'area',
  'duration',
  'distance',
  'share',
  'other',
] as const;

const MODE_WORDS = { direct: 'in quotation marks', indirect: 'in the report’s words', mixed: 'some words quoted' };

/** What can be chosen, in the words that the page has for it. */
export const CHOICES = {
  acts: plain(STATEMENT_ACTS),
  modes: STATEMENT_MODES.map((value) => ({ value, words: MODE_WORDS[value] })),
  eventTypes: EVENT_TYPES.map((value) => ({ value, words: `${TYPE_WORDS[value]} (${value})` })),
  realis: REALIS.map((value) => ({ value, words: REALIS_MARKS[value].word })),
  measures: plain(MEASURES),
  bases: [
    { value: 'total', words: 'all of them' },
    { value: 'increment', words: 'on top of an earlier count' },
  ],
  stances: STANCES.map((value) => ({ value, words: STANCE_WORDS[value].word })),
  issues: ISSUES.map((value) => ({ value, words: issueWords(value) })),
  prospects: plain(PROSPECT_TYPES),
  outcomes: plain(OUTCOMES),
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

function plain(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ value, words: value.replaceAll('-', ' ') }));
}
