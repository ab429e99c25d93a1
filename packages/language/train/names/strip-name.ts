import { CLASS_BIT } from '../../src/gazetteer/classes.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../src/names/labels.ts';

const TITLE = CLASS_BIT.title | CLASS_BIT.role;

/** The words of a sentence with their universal tags. */
export interface TaggedForms {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
}

/**
 * The name without determiner, possessive "'s" and outer punctuation; of a person also without title, nationality and role before it. Undefined
 * when nothing is left ("the President").
 */
export function stripName({ forms, upos }: TaggedForms, span: NameSpan, gazetteer: Gazetteer): NameSpan | undefined {
  let { first, end } = span;
  while (first < end && (upos[first] === 'DET' || upos[first] === 'ADP' || isMark(forms[first]))) first++;
  while (end > first && (/^['’]s?$/.test(forms[end - 1] ?? '') || isMark(forms[end - 1]))) end--;
  if (span.type === 'person') first = afterTitles({ forms, upos }, first, end, gazetteer);
  if (first >= end) return undefined;
  if (span.type !== 'person') return { first, end, type: span.type };
  return personIn(forms, { first, end }, gazetteer);
}

const PREPOSITION = /^(?:of|for|on|at|in|to|and)$/;

/** Of what is left of a phrase about a person ("for the Middle East Jane Doe"), the name from its given name on; nothing for a bare role. */
function personIn(
  forms: readonly string[],
  { first, end }: { readonly first: number; readonly end: number },
  gazetteer: Gazetteer,
): NameSpan | undefined {
  const bare = (gazetteer.mask(forms[end - 1] ?? '') & TITLE) !== 0;
  const last = forms.slice(0, end).findLastIndex((form, at) => at >= first && PREPOSITION.test(form));
  if (last < first) return bare ? undefined : { first, end, type: 'person' };
  const given = forms.findIndex(
    (form, at) => at > last && at < end - 1 && (gazetteer.mask(form) & CLASS_BIT['first-name']) !== 0,
  );
  return given < 0 || bare ? undefined : { first: given, end, type: 'person' };
}

/** Past the last title that no given name stands before, and past nationality and countries ("British", "US"). */
function afterTitles({ forms, upos }: TaggedForms, from: number, end: number, gazetteer: Gazetteer): number {
  let first = from;
  for (let at = from; at < end - 1; at++) {
    const own = gazetteer.mask(forms[at] ?? '');
    const isTitle = [1, 2, 3].some(
      (words) => at + words <= end && (gazetteer.mask(forms.slice(at, at + words).join(' ')) & TITLE) !== 0,
    );
    if (isTitle) first = at + titleLength(forms, at, end, gazetteer);
    else if ((own & CLASS_BIT['first-name']) !== 0 && (own & (CLASS_BIT.country | CLASS_BIT.demonym)) === 0) break;
    if (first > at + 1) at = first - 1;
  }
  const isNation = (at: number): boolean =>
    upos[at] === 'ADJ' || (gazetteer.mask(forms[at] ?? '') & (CLASS_BIT.demonym | CLASS_BIT.country)) !== 0;
  const isFirstName = (at: number): boolean => (gazetteer.mask(forms[at] ?? '') & CLASS_BIT['first-name']) !== 0;
  while (first + 1 < end && isNation(first) && !isFirstName(first)) first++;
  while (first < end && /^(?:-|,|'s|’s)$/.test(forms[first] ?? '')) first++;
  return first;
}

function titleLength(forms: readonly string[], at: number, end: number, gazetteer: Gazetteer): number {
  const longest = [3, 2].find(
    (words) => at + words <= end && (gazetteer.mask(forms.slice(at, at + words).join(' ')) & TITLE) !== 0,
  );
  return longest ?? 1;
}

function isMark(form: string | undefined): boolean {
  return form !== undefined && /^[^\p{L}\p{N}]+$/u.test(form);
}
