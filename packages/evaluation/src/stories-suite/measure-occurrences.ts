import { triggerStems } from '@onrecord/archive';
import type { Reading } from '@onrecord/model';
import { eventsOfReading, NameKeys, type ReadEvent } from './events-of-reading.ts';
import { mergeOccurrences } from './merge-occurrences.ts';
import type { EcbDocument, EcbMention, Span } from './read-ecb.ts';
import { linkScore, scoreLinks, type LinkScore } from './score-links.ts';

/** A document with its reading and the happening that it was put into. */
export interface ReadDocument {
  readonly document: EcbDocument;
  readonly reading: Reading;
  readonly happening: number;
}

export interface Coverage {
  readonly tag: string;
  readonly mentions: number;
  readonly found: number;
}

/** Links of one way to group the documents. */
export interface OccurrenceScore {
  /** Which happenings the events were given. */
  readonly happenings: 'gold' | 'predicted' | 'none';
  /** Pairs of events, right where they share a chain. */
  readonly events: LinkScore;
  /** Pairs of marked words, each with the occurrence of the event that it is a trigger of. */
  readonly mentions: LinkScore;
  /** Words with one stem in one happening are linked. */
  readonly lemma: LinkScore;
}

export interface OccurrenceScores {
  readonly coverage: readonly Coverage[];
  readonly events: number;
  readonly alignedEvents: number;
  readonly scores: readonly OccurrenceScore[];
}

/** A marked word that is a trigger of an event that was read. */
interface Aligned {
  readonly mention: EcbMention;
  /** Index of the event in the list of all. */
  readonly event: number;
}

/** Links between documents, among the mentions in gold sentences that were found as events. */
export function measureOccurrences(documents: readonly ReadDocument[], all: readonly EcbMention[]): OccurrenceScores {
  const names = new NameKeys();
  const events = documents.flatMap(({ document, reading, happening }, i) =>
    eventsOfReading(reading, i, names).map((read) => ({ document, happening, read })),
  );
  const mentions = inGoldSentences(documents, all);
  const aligned = align(mentions, events);
  const stories = [...new Set(documents.map(({ document }) => document.story))];
  const happeningOf = {
    gold: (index: number) => stories.indexOf(events[index]?.document.story ?? ''),
    predicted: (index: number) => events[index]?.happening,
    none: () => undefined,
  };
  return {
    coverage: coverageOf(mentions, aligned),
    events: events.length,
    alignedEvents: new Set(aligned.map(({ event }) => event)).size,
    scores: (['gold', 'predicted', 'none'] as const).map((happenings) => {
      const occurrences = mergeOccurrences(
        events.map(({ read: { event } }, i) => ({ ...event, happening: happeningOf[happenings](i) })),
      );
      const linked = aligned.map(({ mention: { doc, chain }, event }) => ({
        doc,
        gold: chain,
        predicted: occurrences[event] ?? -1,
      }));
      const byLemma = aligned.map(({ mention: { doc, chain, text }, event }) => ({
        doc,
        gold: chain,
        predicted: `${happeningOf[happenings](event) ?? ''} ${triggerStems(text)[0] ?? text}`,
      }));
      return {
        happenings,
        events: eventLinks(aligned, occurrences),
        mentions: scoreLinks(linked),
        lemma: scoreLinks(byLemma),
      };
    }),
  };
}

function inGoldSentences(documents: readonly ReadDocument[], mentions: readonly EcbMention[]): readonly EcbMention[] {
  const sentences = new Map(documents.map(({ document }) => [document.id, document.goldSentences]));
  return mentions.filter(({ doc, start, end }) =>
    sentences.get(doc)?.some((sentence) => start >= sentence.start && end <= sentence.end),
  );
}

function align(
  mentions: readonly EcbMention[],
  events: readonly { readonly document: EcbDocument; readonly read: ReadEvent }[],
): readonly Aligned[] {
  const byDocument = Map.groupBy(
    events.map(({ document, read }, event) => ({ doc: document.id, triggers: read.triggers, event })),
    ({ doc }) => doc,
  );
  return mentions.flatMap((mention) => {
    const own = byDocument.get(mention.doc) ?? [];
    const found = own.find(({ triggers }) => triggers.some((trigger) => overlap(trigger, mention)));
    return found === undefined ? [] : [{ mention, event: found.event }];
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function coverageOf(mentions: readonly EcbMention[], aligned: readonly Aligned[]): readonly Coverage[] {
  const found = new Set(aligned.map(({ mention }) => mention));
  return [...Map.groupBy(mentions, ({ tag }) => tag)]
    .map(([tag, own]) => ({ tag, mentions: own.length, found: own.filter((mention) => found.has(mention)).length }))
    .sort((a, b) => b.mentions - a.mentions);
}

/** An event has several triggers and so may be in several chains: two events belong together where they share one. Quadratic. */
function eventLinks(aligned: readonly Aligned[], occurrences: readonly number[]): LinkScore {
  const events = [...Map.groupBy(aligned, ({ event }) => event)].map(([event, own]) => ({
    occurrence: occurrences[event],
    doc: own[0]?.mention.doc,
    chains: new Set(own.map(({ mention }) => mention.chain)),
  }));
  const count = { right: 0, predicted: 0, gold: 0 };
  for (const [i, a] of events.entries()) {
    for (const b of events.slice(0, i)) {
      if (a.doc === b.doc) continue;
      const isPredicted = a.occurrence === b.occurrence;
      const isGold = !a.chains.isDisjointFrom(b.chains);
      if (isPredicted) count.predicted++;
      if (isGold) count.gold++;
      if (isPredicted && isGold) count.right++;
    }
  }
  return linkScore(count);
}
