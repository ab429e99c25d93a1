import type { Named, SaidItem } from '../../brief/brief-input.ts';
import { bySaidOrder } from '../../brief/sections/said-order.ts';
import { cueLink } from '../../brief/grammar/said-words.ts';
import type { ArchiveRow } from '../../rows/archive-row.ts';
import type { StatementFact } from '../../rows/facts.ts';
import { factsOf } from '../group-facts.ts';
import type { Asking } from './brief-question.ts';
import { detailsOf } from './details.ts';
import { inOrder } from './facts-by-group.ts';
import { saidBefore } from './said-before.ts';
import { type OuterSources, outerSources } from './outer-sources.ts';
import { sameWords } from './same-words.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { toldBy } from './told-by.ts';
import { toldRows } from './told-rows.ts';

/** Readings are opened for so many statements: more than a brief shows. The others are only counted. */
const MOST_DETAILS = 40;

/** One saying by one speaker, in whatever reports of the span tell it in the same words. */
type Saying = readonly StatementFact[];

/** What was said and first told in the span; the same words of one speaker once. */
export async function saidItems(asking: Asking): Promise<readonly SaidItem[]> {
  const rows = await toldRows(asking, 'statement');
  const facts = (await factsOf(asking.store, rows)).flatMap((one) => (one.kind === 'statement' ? [one.fact] : []));
  const before = await saidBefore(asking, facts);
  const fresh = facts.filter((fact) => !before.has(sameWords(fact)));
  const sayings = [...Map.groupBy(inOrder(fresh), sameWords).values()];
  const sources = await sourcesOf(asking, { facts: fresh.map((fact) => ({ kind: 'statement', fact })) });
  const plain = sayings
    .flatMap((saying) => plainItem(saying, sources) ?? [])
    .sort((a, b) => bySaidOrder(a.item, b.item));
  const first = plain.filter(({ item }) => item.speaker !== undefined).slice(0, MOST_DETAILS);
  const keys = first.map(({ fact }) => fact.key);
  const details = await detailsOf(asking, 'statement', keys);
  const outer = await outerSources(asking.store, keys);
  return plain.map(({ item, fact }) => wholeItem(item, details.get(fact.key), { sources, outer }));
}

interface Plain {
  readonly item: SaidItem;
  /** The first record of it. */
  readonly fact: StatementFact;
}

/** A saying as far as the rows of the archive tell it. */
function plainItem(saying: Saying, sources: Sources): Plain | undefined {
  const [fact] = saying;
  const told = toldBy(saying, sources);
  if (fact === undefined || told === undefined) return undefined;
  const { speaker, addressee, act, mode, words, when } = fact;
  const named = speaker === undefined ? undefined : sources.named(speaker, standingIn(saying, speaker, sources));
  const hearer = sources.named(addressee);
  const item: SaidItem = {
    speaker: named,
    act,
    mode,
    content: [words],
    ...(hearer !== undefined && { addressee: hearer }),
    ...(when !== undefined && { when }),
    sources: [],
    texts: told.texts,
    cites: told.cites,
    ...(saying.every(({ key }) => sources.isHeadline(key)) && { inHeadline: true }),
  };
  return { item, fact };
}

function standingIn(saying: Saying, speaker: number, sources: Sources): Named['standing'] {
  const standings = saying.flatMap(({ key }) => sources.standing(key, 'speaker', speaker) ?? []);
  return standings.includes('stated') ? 'stated' : standings[0];
}

/** The same with the report's own reporting word, what leads from it to the words, and the sources between. */
function wholeItem(
  item: SaidItem,
  row: ArchiveRow<'statement'> | undefined,
  { sources, outer }: { readonly sources: Sources; readonly outer: OuterSources },
): SaidItem {
  if (row === undefined) return item;
  const { record, parties } = row;
  const [first, ...others] = record.content;
  const target = parties.find(({ role }) => role === 'target')?.actor;
  const link = linkOf(row);
  return {
    ...item,
    content: [first.quote, ...others.map(({ quote }) => quote)],
    ...(record.cue.status === 'stated' && { cue: record.cue.anchor.quote }),
    ...(link !== undefined && { link }),
    ...(target !== undefined && { target: sources.named(target.key) ?? { name: target.name, kind: target.kind } }),
    sources: outer.get(row.key) ?? [],
  };
}

/** What stands between cue and content, where both are of one paragraph. */
function linkOf({ record, context }: ArchiveRow<'statement'>): string | undefined {
  const { cue, content } = record;
  const [{ start, quote }] = content;
  if (cue.status !== 'stated' || cue.anchor.start < context.start || start > context.end) return undefined;
  if (cue.anchor.end > start) return undefined;
  return cueLink(context.quote.slice(cue.anchor.end - context.start, start - context.start), quote);
}
