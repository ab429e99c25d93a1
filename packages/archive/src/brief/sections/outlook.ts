import type { Outcome, ProspectType } from '@onrecord/model';
import type { BriefInput, Citation, Named, OutlookItem } from '../brief-input.ts';
import type { BriefSection, Phrase } from '../brief.ts';
import type { FootnoteBook } from '../footnotes.ts';
import { byWhom, IN_HEADLINE, textCount } from '../frame.ts';
import { dayWords, forDays } from '../grammar/day-words.ts';
import { isPlural, partyPhrase } from '../grammar/party-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { quotedWords } from '../grammar/quoted-words.ts';
import { sentence } from '../sentence.ts';
import { byKeys, firstTold, isNew, isWithin } from '../span.ts';
import { sectionOf } from './section.ts';

interface ProspectWords {
  /** "made a threat". */
  readonly active: string;
  /** "a threat was made". */
  readonly passive: string;
  readonly noun: string;
  readonly by: string;
  /** Deadlines and threats come first where the days are the same. */
  readonly rank: number;
}

const PROSPECT_WORDS: Readonly<Record<ProspectType, ProspectWords>> = {
  deadline: { active: 'set a deadline', passive: 'a deadline was set', noun: 'deadline', by: 'set by', rank: 0 },
  threat: { active: 'made a threat', passive: 'a threat was made', noun: 'threat', by: 'by', rank: 1 },
  warning: { active: 'gave a warning', passive: 'a warning was given', noun: 'warning', by: 'by', rank: 2 },
  promise: { active: 'made a promise', passive: 'a promise was made', noun: 'promise', by: 'by', rank: 3 },
  offer: { active: 'made an offer', passive: 'an offer was made', noun: 'offer', by: 'by', rank: 4 },
  plan: { active: 'has a plan', passive: 'a plan is told of', noun: 'plan', by: 'of', rank: 5 },
  forecast: { active: 'made a forecast', passive: 'a forecast was made', noun: 'forecast', by: 'by', rank: 6 },
};

/** What is open at the end of the span: what has a day by that day, then what is new and has none. */
export function due(input: BriefInput, book: FootnoteBook): BriefSection {
  const open = input.outlook.filter(({ outcome, horizon, cites }) => {
    if (outcome !== 'open') return false;
    return horizon === undefined ? isNew(cites, input) : (firstTold(cites) ?? '~') <= input.until;
  });
  const items = [...open].sort(
    byKeys(
      ({ horizon }) => horizon?.to ?? '9999',
      ({ inHeadline = false }) => (inHeadline ? 1 : 0),
      ({ type }) => PROSPECT_WORDS[type].rank,
      ({ texts }) => -texts,
    ),
  );
  return sectionOf({
    key: 'due',
    title: 'What is due',
    empty: 'Nothing that is told of has a day still to come.',
    one: 'prospect',
    items,
    write: (item) => sentence(prospect(item, input.until), item.cites, book),
  });
}

/** "Ilsa Brandhof gave a warning for 17 March (told on 14 March, by their own account): ‘...’, on the condition ‘...’". */
function prospect(item: OutlookItem, near: string): Phrase {
  const { type, holder, horizon, words, claimant, texts } = item;
  const how = PROSPECT_WORDS[type];
  const told = firstTold(item.cites);
  return phrase(
    holder === undefined
      ? phrase(how.passive, ', by nobody named,')
      : phrase(partyPhrase(holder), ` ${verbOf(how.active, holder)}`),
    horizon === undefined
      ? ' without a day'
      : ` ${forDays(horizon, near)}${horizon.to < near ? ', which has passed' : ''}`,
    ' (',
    told === undefined ? '' : `told on ${dayWords(told, near)}, `,
    byWhom(claimant, holder),
    texts > 1 ? `; ${textCount(texts)}` : '',
    item.inHeadline === true ? `; ${IN_HEADLINE}` : '',
    '): ',
    quotedWords(words, 'report'),
    ...condition(item),
  );
}

/** "have a plan" of many, "has a plan" of one. */
function verbOf(active: string, holder: Named): string {
  return isPlural([holder]) ? active.replace(/^has /u, 'have ') : active;
}

function condition({ condition: words }: OutlookItem): readonly Phrase[] {
  return words === undefined ? [] : [phrase(', on the condition ', quotedWords(words, 'report'))];
}

type Resolved = Exclude<Outcome, 'open'>;

const OUTCOME_WORDS: Readonly<Record<Resolved, string>> = {
  'came-true': 'came true',
  averted: 'was averted',
  lapsed: 'lapsed',
  withdrawn: 'was withdrawn',
};

/** What later reports, of the span, say became of what was to come. */
export function became(input: BriefInput, book: FootnoteBook): BriefSection {
  const resolved = input.outlook.filter((item): item is OutlookItem & { readonly outcome: Resolved } => {
    const { outcome: end, evidence, horizon } = item;
    if (end === 'open') return false;
    return evidence.length > 0 ? isNew(evidence, input) : isWithin(horizon?.to, input);
  });
  const items = [...resolved].sort(
    byKeys(
      ({ evidence, horizon }) => -Number((firstTold(evidence) ?? horizon?.to ?? '').replaceAll('-', '')),
      ({ type }) => PROSPECT_WORDS[type].rank,
    ),
  );
  return sectionOf({
    key: 'became',
    title: 'What came of earlier threats, plans and promises',
    empty: 'No report says what became of anything told before.',
    one: 'outcome',
    items,
    write: (item) =>
      sentence(
        outcome(item, input.until),
        [...item.evidence.slice(0, 1), ...item.cites, ...item.evidence.slice(1)],
        book,
      ),
  });
}

/** "What the warning by Ilsa Brandhof (14 March) spoke of, ‘...’, was averted, going by Invented Courier: ‘...’". */
function outcome(item: OutlookItem & { readonly outcome: Resolved }, near: string): Phrase {
  const { outcome: end, evidence, horizon } = item;
  const [shown] = evidence;
  const start = phrase(subject(item, near), ` ${OUTCOME_WORDS[end]}`);
  if (shown === undefined) return phrase(start, ': ', passed(horizon, near));
  return phrase(start, ', going by ', teller(shown), ': ', quotedWords(shown.quote, 'report'));
}

/** What is foreseen comes true or is averted; what is offered, planned or threatened is itself withdrawn or lapses. */
function subject({ type, holder, words, outcome: end, cites }: OutlookItem, near: string): Phrase {
  const { noun, by } = PROSPECT_WORDS[type];
  const told = firstTold(cites);
  const isContent = end === 'came-true' || end === 'averted';
  return phrase(
    isContent ? (type === 'deadline' ? 'what was to follow the ' : 'what the ') : 'the ',
    `${noun} `,
    holder === undefined ? `${by} nobody named` : phrase(`${by} `, partyPhrase(holder)),
    told === undefined ? '' : ` (${dayWords(told, near)})`,
    isContent && type !== 'deadline' ? ' spoke of, ' : ', ',
    quotedWords(words, 'report'),
    ',',
  );
}

function passed(horizon: OutlookItem['horizon'], near: string): string {
  const day = horizon === undefined ? 'its time' : dayWords(horizon.to, near);
  return `${day} has passed, and no report on record says what became of it`;
}

function teller({ outlet }: Citation): Phrase {
  return outlet === undefined ? phrase('a later report') : phrase({ kind: 'name', text: outlet });
}
