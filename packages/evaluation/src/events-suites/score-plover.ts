/**
 * Scores events against the PLOVER gold standard records, one sentence each, read as a report of its own without a date.
 *
 * - `typeInSentence`: some event of ours has the right type. The comparison: a large language-inference model that is GIVEN
 *   source and target picks the right one of 15 classes for 80 to 84 % of 1,033 sentences (Zero-Shot-PLOVER, Hu et al.,
 *   ACL 2024); we are given the sentence only.
 * - `triggerFound`: a trigger of ours touches the words marked as event; `typeOfTrigger`: one such event has the right type.
 * - `source`, `target`: of the event that fits best (trigger, type, source, target, in this order) the actors (recipients)
 *   stand, by any mention of them, where a source (target) is marked. Where both sides do the same, either may be the source.
 * - `all`: one event has trigger, type, source and target right, as far as they are marked.
 */
import type { Event, Reading, Span } from '@onrecord/model';
import { sharedLength } from '../gold/spans.ts';
import type { PloverRecord } from './read-plover.ts';
import { asked, shareOf, type Count, type Share } from './share.ts';
import { sidesOf } from './sides.ts';

export const PLOVER_MEASURES = ['typeInSentence', 'triggerFound', 'typeOfTrigger', 'source', 'target', 'all'] as const;
export type PloverMeasure = (typeof PLOVER_MEASURES)[number];

/** What one record gave. */
export interface PloverResult extends Readonly<Record<PloverMeasure, Count>> {
  readonly oldType: string;
  /** The type of the event whose trigger is marked, the right one where there are several; `none` without one. */
  readonly readAs: string;
  readonly events: number;
}

export interface PloverScore {
  readonly records: number;
  readonly events: number;
  readonly lostMarks: number;
  readonly shares: Readonly<Record<PloverMeasure, Share>>;
  /** Type of the record, then type read, with counts. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Fit {
  readonly trigger: boolean;
  readonly type: boolean;
  readonly source: boolean | undefined;
  readonly target: boolean | undefined;
}

/** What one sentence gave. O(events x marks). */
export function countPlover(record: PloverRecord, reading: Reading): PloverResult {
  const events = reading.records.filter((row) => row.kind === 'event');
  const fits = events.map((event) => ({ event, fit: fitOf(event, record, reading) }));
  const best = fits.toSorted((a, b) => weight(b.fit) - weight(a.fit))[0]?.fit;
  const marked = fits.filter(({ fit }) => fit.trigger);
  const typed = marked.find(({ fit }) => fit.type) ?? marked[0];
  const side = (name: 'source' | 'target', spans: readonly Span[]): Count =>
    asked(spans.length === 0 ? undefined : (best?.[name] ?? false));
  return {
    oldType: record.oldType,
    readAs: typed?.event.type ?? 'none',
    events: events.length,
    typeInSentence: asked(fits.some(({ fit }) => fit.type)),
    triggerFound: asked(record.events.length === 0 ? undefined : marked.length > 0),
    typeOfTrigger: asked(record.events.length === 0 ? undefined : marked.some(({ fit }) => fit.type)),
    source: side('source', record.sources),
    target: side('target', record.targets),
    all: asked(best !== undefined && isAllRight(best, record)),
  };
}

/** Adds records up. */
export function scorePlover(results: readonly PloverResult[], lostMarks: number): PloverScore {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { oldType, readAs } of results) {
    const row = (confusion[oldType] ??= {});
    row[readAs] = (row[readAs] ?? 0) + 1;
  }
  const share = (measure: PloverMeasure): Share => shareOf(results.map((result) => result[measure]));
  return {
    records: results.length,
    events: results.reduce((sum, { events }) => sum + events, 0),
    lostMarks,
    shares: {
      typeInSentence: share('typeInSentence'),
      triggerFound: share('triggerFound'),
      typeOfTrigger: share('typeOfTrigger'),
      source: share('source'),
      target: share('target'),
      all: share('all'),
    },
    confusion,
  };
}

function fitOf(event: Event, { types, events, sources, targets }: PloverRecord, reading: Reading): Fit {
  const { source, target } = sidesOf(event, reading);
  return {
    trigger: touches(event.triggers, events),
    type: types.includes(event.type),
    source: sources.length === 0 ? undefined : touches(source.mentions, sources),
    target: targets.length === 0 ? undefined : touches(target.mentions, targets),
  };
}

function touches(mine: readonly Span[], marked: readonly Span[]): boolean {
  return mine.some((one) => marked.some((span) => sharedLength(one, span) > 0));
}

function weight({ trigger, type, source, target }: Fit): number {
  return (trigger ? 8 : 0) + (type ? 4 : 0) + (source ? 2 : 0) + (target ? 1 : 0);
}

function isAllRight({ trigger, type, source, target }: Fit, { events }: PloverRecord): boolean {
  return (trigger || events.length === 0) && type && source !== false && target !== false;
}
