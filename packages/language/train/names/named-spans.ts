import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { NameType } from '../../src/layers.ts';
import type { NameSpan } from '../../src/names/labels.ts';
import type { TreebankSentence } from '../conllu.ts';
import { type Mention, mentionsOf } from './entity-mentions.ts';
import { settledType } from './settled-type.ts';
import { stripName } from './strip-name.ts';

const TYPES: Readonly<Record<string, NameType>> = { person: 'person', organization: 'organization', place: 'place' };
const INNER_RELATIONS = ['amod', 'compound', 'nummod', 'flat'];
const JOINERS = ['of', 'for', '&', 'de'];
const LINKS = ['of', 'the', 'for', 'and', '&', 'de'];

/**
 * The named mentions of a sentence of GUM, cut to their name: a mention counts when its head is a proper noun, the name is the run of proper
 * nouns around the head, with capitalised modifiers before it and "of"-phrases of proper nouns after it. Times are left out.
 */
export function namedSpans(sentence: TreebankSentence, gazetteer: Gazetteer): readonly NameSpan[] {
  const found = mentionsOf(sentence)
    .filter(({ type }) => type !== 'time')
    .map((mention) => nameIn(sentence, mention))
    .map((name) => (name === undefined ? undefined : stripName(sentence, name, gazetteer)))
    .filter((name) => name !== undefined)
    .map((name) => settledType(sentence, name, gazetteer))
    .filter(({ first, end }) => !sentence.forms.slice(first, end).some((form) => /[@]|^www\.|:\/\//.test(form)))
    .sort((a, b) => b.end - b.first - (a.end - a.first));
  const kept: NameSpan[] = [];
  for (const name of found)
    if (!kept.some((other) => name.first < other.end && other.first < name.end)) kept.push(name);
  return kept.sort((a, b) => a.first - b.first);
}

function nameIn(sentence: TreebankSentence, { first, end, type }: Mention): NameSpan | undefined {
  const { forms, upos, xpos, heads, relations } = sentence;
  const headOf = (at: number): number => (heads[at] ?? 0) - 1;
  let head = first;
  while (head < end && headOf(head) >= first && headOf(head) < end) head++;
  if (head >= end || upos[head] !== 'PROPN') return undefined;
  const isInner = (at: number): boolean =>
    upos[at] === 'PROPN' ||
    /^NNPS?$/.test(xpos[at] ?? '') ||
    (/^[A-Z0-9]/.test(forms[at] ?? '') &&
      ['ADJ', 'NUM', 'NOUN'].includes(upos[at] ?? '') &&
      INNER_RELATIONS.includes((relations[at] ?? '').split(':')[0] ?? '')) ||
    (forms[at] === '-' && upos[at + 1] === 'PROPN' && upos[at - 1] === 'PROPN');
  let start = head;
  while (start > first && isInner(start - 1)) start--;
  let stop = head + 1;
  for (;;) {
    const isHyphen = forms[stop] === '-' && upos[stop + 1] === 'PROPN' && stop + 1 < end;
    const isNumber =
      upos[stop] === 'NUM' && /^(?:flat|nummod)/.test(relations[stop] ?? '') && /^\d+$/.test(forms[stop] ?? '');
    if (stop < end && (upos[stop] === 'PROPN' || isHyphen || isNumber)) {
      stop++;
      continue;
    }
    const further = ofPhraseEnd(sentence, { head, stop, end });
    if (further === stop) break;
    stop = further;
  }
  return { first: start, end: stop, type: TYPES[type] ?? 'other' };
}

/** One past the proper noun of an "of the …" phrase that hangs on the head, or `stop`. */
function ofPhraseEnd(
  { forms, upos, heads }: TreebankSentence,
  { head, stop, end }: { head: number; stop: number; end: number },
): number {
  const isLower = (at: number, list: readonly string[]): boolean => list.includes((forms[at] ?? '').toLowerCase());
  if (!isLower(stop, JOINERS)) return stop;
  let at = stop;
  while (at < end && isLower(at, LINKS) && at - stop < 3) at++;
  if (at >= end || upos[at] !== 'PROPN') return stop;
  let top = at;
  for (let steps = 0; steps < 5; steps++) {
    const next = (heads[top] ?? 0) - 1;
    if (next <= top || next >= end || upos[next] !== 'PROPN') break;
    top = next;
  }
  return (heads[top] ?? 0) - 1 === head ? top + 1 : stop;
}
