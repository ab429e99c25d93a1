import type { StatementAct } from '@onrecord/model';

interface ActWords {
  readonly past: string;
  /** Whether a clause may follow with "that". */
  readonly takesThat: boolean;
  /** Lower comes first: what changes a situation before plain assertions. */
  readonly rank: number;
}

/** What each act of a statement is called, and how telling it is. */
export const ACT_WORDS: Readonly<Record<StatementAct, ActWords>> = {
  threaten: { past: 'threatened', takesThat: true, rank: 0 },
  deny: { past: 'denied', takesThat: true, rank: 1 },
  demand: { past: 'demanded', takesThat: true, rank: 2 },
  offer: { past: 'offered', takesThat: false, rank: 3 },
  accept: { past: 'accepted', takesThat: true, rank: 4 },
  reject: { past: 'rejected', takesThat: false, rank: 5 },
  promise: { past: 'promised', takesThat: true, rank: 6 },
  warn: { past: 'warned', takesThat: true, rank: 7 },
  blame: { past: 'blamed', takesThat: false, rank: 8 },
  announce: { past: 'announced', takesThat: true, rank: 9 },
  urge: { past: 'urged', takesThat: true, rank: 10 },
  claim: { past: 'claimed', takesThat: true, rank: 11 },
  ask: { past: 'asked', takesThat: true, rank: 12 },
  praise: { past: 'praised', takesThat: false, rank: 13 },
  assert: { past: 'said', takesThat: true, rank: 14 },
  'no-comment': { past: 'declined to comment', takesThat: false, rank: 15 },
};

/** Reporting verbs whose past is not made by -ed, with their forms. */
const IRREGULAR: readonly (readonly [past: string, ...others: string[]])[] = [
  ['said', 'say', 'says', 'saying'],
  ['told', 'tell', 'tells', 'telling'],
  ['wrote', 'write', 'writes', 'writing'],
  ['swore', 'swear', 'swears', 'swearing'],
  ['thought', 'think', 'thinks'],
  ['made clear', 'make clear', 'makes clear'],
  ['called for', 'call for', 'calls for', 'calling for'],
  ['called on', 'call on', 'calls on', 'calling on'],
  ['ruled out', 'rule out', 'rules out', 'ruling out'],
  ['pointed out', 'point out', 'points out'],
  ['denied', 'deny', 'denies', 'denying'],
  ['replied', 'reply', 'replies', 'replying'],
  ['testified', 'testify', 'testifies'],
  ['repeated', 'repeat', 'repeats'],
  ['admitted', 'admit', 'admits', 'admitting'],
];

const REGULAR = `
  accept accuse acknowledge add address advise affirm agree allege announce answer appeal approve argue ask assert assure believe blame boast
  caution challenge claim comment complain concede conclude condemn confirm congratulate criticise criticize
  declare decline demand demonstrate denounce describe disclose dismiss dispute doubt emphasise emphasize encourage estimate expect
  explain express fear hint hope imply inform insist instruct maintain mention note observe offer order
  pledge praise predict proclaim promise propose protest question reaffirm recall recommend refuse reiterate reject remark remind report
  request respond reveal state stress suggest suspect thank threaten urge voice vow warn welcome`;

const PAST_OF = new Map<string, string>([
  ...IRREGULAR.flatMap(([past, ...others]) => [past, ...others].map((form): [string, string] => [form, past])),
  ...REGULAR.trim()
    .split(/\s+/u)
    .flatMap((base) => {
      const stem = base.endsWith('e') ? base.slice(0, -1) : base;
      const doing = base.endsWith('ee') ? base : stem;
      return [base, `${base}s`, `${stem}ed`, `${doing}ing`].map((form): [string, string] => [form, `${stem}ed`]);
    }),
]);

/** The past tense of the report's own reporting word: "warned" of "warns"; undefined for a noun or a word that is not in the list. */
export function pastOfCue(cue: string | undefined): string | undefined {
  return cue === undefined ? undefined : PAST_OF.get(cue.toLowerCase().trim());
}

/** Reporting words that need somebody told: "told the mediators that ...". */
export const NEEDS_HEARER: ReadonlySet<string> = new Set(['told', 'assured', 'informed', 'reminded', 'called on']);

const WITH_OBJECT = new Set([
  ...NEEDS_HEARER,
  ...[
    'urged',
    'asked',
    'warned',
    'promised',
    'offered',
    'threatened',
    'blamed',
    'accused',
    'advised',
    'encouraged',
    'thanked',
  ],
  ...['congratulated', 'ordered', 'instructed', 'addressed', 'cautioned', 'criticised', 'condemned', 'praised'],
]);
const WITH_OF = new Set(['demanded', 'requested']);

/** What stands between a verb of saying (in the past) and the one it is said to: "urged them", "demanded of them", "said to them". */
export function hearerLink(verb: string): string {
  if (WITH_OBJECT.has(verb)) return '';
  return WITH_OF.has(verb) ? ' of' : ' to';
}

const LINKS = new Set(['that', 'for', 'of', 'against', 'on', 'about', 'as', 'over']);
/** A name and its title fit between a cue and its content; more is another clause. */
const LONGEST_GAP = 60;

/**
 * What leads from the reporting word to the content: "that", "for", "of" ..., or '' where the content follows at once or is
 * an infinitive ("urged both sides [to hold back]"). Undefined where the text between them is anything else: then a sentence
 * must not run on from the one into the other. `between` is the report's text from the end of the cue to the start of the content.
 */
export function cueLink(between: string, content: string): string | undefined {
  if (between.length > LONGEST_GAP || /[.!?;:"“”\n]/u.test(between)) return undefined;
  const words = between.trim().toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (last === '') return '';
  if (LINKS.has(last)) return last;
  return /^to\s/iu.test(content) && !between.includes(',') ? '' : undefined;
}
