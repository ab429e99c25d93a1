import { normalizeForm } from '../src/lexicon/normalize.ts';
import { type Section } from '../src/model/container.ts';
import { packTable } from '../src/model/hash-table.ts';
import { hashString } from '../src/perceptron/hash.ts';
import type { WordClusters } from './clusters.ts';

/** Words of the treebank with their gold tag, as a number. */
export interface TaggedWords {
  readonly forms: readonly string[];
  readonly tags: readonly number[];
}

/** A form is taken to have one tag only when seen this often, and with this share. */
const FIXED = { seen: 40, share: 0.995 } as const;
/** Tags that make a form's ambiguity class: forms seen this often, tags of at least this share. */
const AMBIGUOUS = { seen: 3, share: 0.02 } as const;

/** Everything the lexicon keeps of the treebank and the clusters, as sections `lexicon.*`. */
export function lexiconSections(sentences: readonly TaggedWords[], clusters: WordClusters): readonly Section[] {
  const byForm = new Map<string, Map<number, number>>();
  const byLower = new Map<string, Map<number, number>>();
  for (const { forms, tags } of sentences) {
    for (const [i, form] of forms.entries()) {
      const normal = normalizeForm(form);
      count(byForm, normal, tags[i] as number);
      count(byLower, normal.toLowerCase().replace(/[0-9]/g, '0'), tags[i] as number);
    }
  }
  return [
    packTable('lexicon.clusters', clusterEntries(clusters)),
    { name: 'lexicon.middle', data: clusters.middle },
    { name: 'lexicon.coarse', data: clusters.coarse },
    packTable('lexicon.ambiguity', ambiguityEntries(byLower)),
    packTable('lexicon.fixed', fixedEntries(byForm)),
  ];
}

function* clusterEntries({ words, fine }: WordClusters): Generator<readonly [number, number]> {
  for (const [i, word] of words.entries()) yield [hashString(normalizeForm(word)), fine[i] as number];
}

function* ambiguityEntries(
  byLower: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Generator<readonly [number, number]> {
  const classes = new Map<string, number>();
  for (const [lower, tags] of byLower) {
    const seen = total(tags);
    if (seen < AMBIGUOUS.seen) continue;
    const common = [...tags].filter(([, times]) => times / seen > AMBIGUOUS.share).map(([tag]) => tag);
    const name = common.sort((a, b) => a - b).join(' ');
    const number = classes.get(name) ?? classes.size + 1;
    classes.set(name, number);
    yield [hashString(lower), number];
  }
}

function* fixedEntries(byForm: ReadonlyMap<string, ReadonlyMap<number, number>>): Generator<readonly [number, number]> {
  for (const [form, tags] of byForm) {
    const seen = total(tags);
    const [tag, times] = [...tags].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
    if (seen >= FIXED.seen && times / seen >= FIXED.share) yield [hashString(form), tag + 1];
  }
}

function count(table: Map<string, Map<number, number>>, key: string, tag: number): void {
  const tags = table.get(key) ?? new Map<number, number>();
  table.set(key, tags);
  tags.set(tag, (tags.get(tag) ?? 0) + 1);
}

function total(tags: ReadonlyMap<number, number>): number {
  return [...tags.values()].reduce((sum, times) => sum + times, 0);
}
