import type { Entry, Fact } from '@onrecord/model/entry';

/** A field as the machine had it; undefined: it had none. */
export interface FormerFact {
  readonly label: string;
  readonly fact: Fact | undefined;
}

/** What of a row was otherwise before a person corrected it. */
export function formerFacts(entry: Entry, original: Entry): readonly FormerFact[] {
  const now = fieldsOf(entry);
  const before = fieldsOf(original);
  const labels = [...new Set([...before.keys(), ...now.keys()])];
  return labels.flatMap((label) => {
    const [old, current] = [before.get(label), now.get(label)];
    return old?.text === current?.text && old?.standing === current?.standing ? [] : [{ label, fact: old }];
  });
}

function fieldsOf({ party, cue, tags, words, source, realis, details }: Entry): ReadonlyMap<string, Fact> {
  const said = (text: string): Fact => ({ text, standing: 'stated' });
  return new Map([
    ['who', party],
    ...(cue === undefined ? [] : [['how', said(cue)] as const]),
    ...(realis === undefined ? [] : [['told as', said(realis)] as const]),
    ...(tags.length === 0 ? [] : [['kind', said(tags.join(' · '))] as const]),
    ['words', said(words.map(({ quote }) => quote).join(' […] '))],
    ['on whose word', said(source ?? 'in the report’s own words')],
    ...details.map(({ label, fact }) => [label, fact] as const),
  ]);
}
