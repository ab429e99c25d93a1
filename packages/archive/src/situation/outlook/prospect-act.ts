import type { EventType, ProspectType } from '@onrecord/model';
import type { ProspectFact } from '../../rows/facts.ts';
import { ACTS_OF_STEM, THREATENED_STEMS } from '../words/act-words.ts';
import { type ContentWord, contentWords, stemOf } from '../words/content-stems.ts';

/** An act's word stands near the start of what is to come; later ones belong to the target ("attack any convoy that carries ..."). */
const ACT_WITHIN = 3;
/** At most so many words make the object. */
const OBJECT_WORDS = 3;

/** What a prospect is about, as far as its words and its linked event say. */
export interface ProspectAct {
  /** Types that the act may be of; empty where nothing says. */
  readonly types: readonly EventType[];
  /** What it is aimed at or about, by stems: its names, else its first word that is not the act. */
  readonly object: readonly string[];
  /** Whether the object is a name. */
  readonly isNamed: boolean;
  /** Whether what is to come is that something is not done. */
  readonly isNegative: boolean;
  /** All stems but that of the act. */
  readonly stems: readonly string[];
}

/**
 * The act is the first word, or the one after "launch", "carry out" and the like; of what is warned of, foretold or due, the first
 * within reach. "not attack", "hold back the strike" name no act: what is to come is that it is not done.
 */
export function prospectAct(fact: ProspectFact): ProspectAct {
  const known = ACTS.get(fact);
  if (known) return known;
  const found = actOf(fact);
  ACTS.set(fact, found);
  return found;
}

/** A line, and what became of it, are made of the same facts: their words are looked at once. */
const ACTS = new WeakMap<ProspectFact, ProspectAct>();

function actOf({ type, act, words }: ProspectFact): ProspectAct {
  const content = contentWords(words);
  const isNegative = NEGATIVE.test(words.trimStart());
  const [at, byWord] = isNegative ? NO_ACT : actWord(content, type);
  const rest = content.filter((_, index) => index !== at);
  const main = rest.slice(0, contentWords(mainPhrase(words)).length - (at === -1 ? 0 : 1));
  const names = [...new Set(main.filter(({ isName }) => isName).map(({ stem }) => stem))].sort();
  const first = rest.find(({ stem }) => !EMPTY.has(stem))?.stem;
  return {
    types: isNegative ? [] : act === undefined ? byWord : [act.type],
    object: names.length > 0 ? names.slice(0, OBJECT_WORDS) : first === undefined ? [] : [first],
    isNamed: names.length > 0,
    isNegative,
    stems: [...new Set(rest.map(({ stem }) => stem))],
  };
}

/** What follows says more about the object, or when and on what condition: its names are not what the act is aimed at. */
const SIDE_CLAUSE =
  /,|\s(?:that|which|who|whose|where|when|while|if|unless|until|because|so that|(?:for )?as long as|once|after|before)\s/u;

function mainPhrase(words: string): string {
  const end = words.search(SIDE_CLAUSE);
  return end > 0 ? words.slice(0, end) : words;
}

const NEGATIVE = /^(?:to )?(?:not|never|no longer|nobody|no one|no)\b/iu;

const NO_ACT = [-1, []] as const;

/** Words that carry the act's own word. */
const CARRIERS: ReadonlySet<string> = new Set(
  'launch carry mount begin start conduct stage order resume make open continue'.split(' ').map(stemOf),
);

/** Words for the prospect itself, and carriers: never what it is aimed at. */
const EMPTY: ReadonlySet<string> = new Set([
  ...'deadline ultimatum threat plan offer'.split(' ').map(stemOf),
  ...CARRIERS,
]);

const OWN_ACT: ReadonlySet<ProspectType> = new Set<ProspectType>(['threat', 'plan', 'promise', 'offer']);

function actWord(content: readonly ContentWord[], type: ProspectType): readonly [number, readonly EventType[]] {
  for (const [index, { stem, isName }] of content.slice(0, ACT_WITHIN).entries()) {
    if (isName) continue;
    const types = ACTS_OF_STEM.get(stem);
    if (types !== undefined) return [index, types];
    if (type === 'threat' && index === 0 && THREATENED_STEMS.has(stem)) return [index, ['ASSAULT']];
    if (OWN_ACT.has(type) && !CARRIERS.has(stem)) return NO_ACT;
  }
  return NO_ACT;
}
