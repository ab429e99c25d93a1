import { CLASS_BIT } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameSpan } from './labels.ts';
import { INNER_WORDS, NEVER_FIRST } from './name-words.ts';
import type { NamedSentence } from './named-sentence.ts';
import { isTimeName } from './time-names.ts';

const innerWords: ReadonlySet<string> = new Set(INNER_WORDS);
const neverFirst: ReadonlySet<string> = new Set(NEVER_FIRST);
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]|^\p{Ll}\p{Lu}/u;
const NO_NAME = /^(?:IN|DT|PDT|PRP\$?|WP\$?|WDT|WRB|CC|MD|UH|RB[RS]?|VB[DPZ]?|TO|EX|-LRB-|-RRB-)$/;
const PERSON_GLUE = /^(?:of|for|on|at|in|to|and|with|the)$/;

const isInner = (form: string): boolean => CAPITAL.test(form) || innerWords.has(form) || /^\p{Lo}/u.test(form);
/** The lower-case part of a name such as "Kim Jong-un". */
const isHyphenated = (forms: readonly string[], at: number): boolean =>
  forms[at - 1] === '-' && /^\p{Ll}{1,6}$/u.test(forms[at] ?? '');
const isTime = (form: string): boolean => isTimeName(form) || /^\d/.test(form);

/** The name without what no name has: lower-case words after its first run, times, glue at its ends. Undefined when nothing is left. */
export function trimName({ forms, xpos }: NamedSentence, name: NameSpan, gazetteer: Gazetteer): NameSpan | undefined {
  let { first, end } = name;
  const isLower = (at: number): boolean => !CAPITAL.test(forms[at] ?? '');
  for (let at = first + 1; at < end; at++) if (!isInner(forms[at] ?? '') && !isHyphenated(forms, at)) end = at;
  while (first < end && isLower(first) && !/^(?:al|el|bin|ibn|abu|van|von|de|da|di)$/.test(forms[first] ?? '')) first++;
  if (first === 0 && neverFirst.has(forms[0] ?? '') && name.type !== 'other') first++;
  while (name.type !== 'other' && first < end && /^\d[\d,.]*$/.test(forms[first] ?? '')) first++;
  if (name.type === 'person') {
    for (let at = first + 1; at < end; at++) if (PERSON_GLUE.test(forms[at] ?? '')) end = at;
  }
  first = afterTitle(forms, { ...name, first, end }, gazetteer);
  const isOutside = (at: number): boolean =>
    !isHyphenated(forms, at) && (isLower(at) || (name.type !== 'other' && at > first && isTime(forms[at] ?? '')));
  while (end > first && isOutside(end - 1)) end--;
  if (first >= end || forms.slice(first, end).every(isTime)) return undefined;
  if (end - first === 1 && !isSingleName(forms[first] ?? '', xpos[first] ?? '', gazetteer)) return undefined;
  return { first, end, type: name.type };
}

/** Past titles before a person's name ("MR DOE"), and past a nationality before an abbreviation ("Kurdish YPG"). */
function afterTitle(forms: readonly string[], { first, end, type }: NameSpan, gazetteer: Gazetteer): number {
  let at = first;
  const bits = (index: number): number => gazetteer.mask(forms[index] ?? '');
  if (type === 'person')
    while (at + 1 < end && (bits(at) & CLASS_BIT.title) !== 0 && (bits(at) & CLASS_BIT['first-name']) === 0) at++;
  const isAbbreviation = end - at === 2 && /^\p{Lu}{2,6}$/u.test(forms[end - 1] ?? '');
  return isAbbreviation && type !== 'person' && (bits(at) & CLASS_BIT.demonym) !== 0 ? at + 1 : at;
}

/** One word is a name when it is tagged so, and it is more than a nationality ("Syrian"), a title or a noun for an organization. */
function isSingleName(form: string, xpos: string, gazetteer: Gazetteer): boolean {
  if (NO_NAME.test(xpos) || !/\p{L}/u.test(form)) return false;
  if (form.length === 1) return false;
  const mask = gazetteer.mask(form);
  if (form === 'Police') return false;
  if (mask === CLASS_BIT['place-head'] && form !== 'Strip') return false;
  if (/^(?:Inc|Ltd|Corp|Co|Jr|Sr)$/.test(form.replace('.', ''))) return false;
  const isMore =
    CLASS_BIT.country |
    CLASS_BIT.city |
    CLASS_BIT.capital |
    CLASS_BIT.region |
    CLASS_BIT['first-name'] |
    CLASS_BIT.surname |
    CLASS_BIT.organization;
  if ((mask & isMore) !== 0) return true;
  return !((mask & CLASS_BIT.demonym) !== 0 && /^JJ/.test(xpos)) && (mask & (CLASS_BIT.title | CLASS_BIT.role)) === 0;
}
