import { addressOf, type AnyRow, hydrate, type ReportRef, type Store } from '@onrecord/archive';
import type { Anchor, ByKind, Note, OnRecord } from '@onrecord/model';
import { sentenceAround } from '../../questions/sentence-around.ts';
import type { McpReport, McpRow, Words } from './row-schema.ts';

/** Rows by key, with what could not be shown. Every anchor was checked against the text. */
export interface RowsByKey {
  readonly get: (key: number) => McpRow | undefined;
  /** Of the first keys that can be shown, at most `most`. */
  readonly some: (keys: readonly number[], most: number) => McpRow[];
  readonly notes: readonly Note[];
}

export async function rowsByKey(store: Store, keys: Iterable<number>): Promise<RowsByKey> {
  const { rows, notes } = await hydrate(store, [...new Set(keys)]);
  const byKey = new Map(rows.map((row) => [row.key, rowOf(row)]));
  return {
    get: (key) => byKey.get(key),
    some: (wanted, most) => wanted.flatMap((key) => byKey.get(key) ?? []).slice(0, most),
    notes,
  };
}

/** A row of the archive as an assistant sees it. */
export function rowOf({ record, report, when, parties, place, claimant, review, context }: AnyRow): McpRow {
  return {
    address: addressOf(report.key, record.id),
    kind: record.kind,
    ...detailsOf(record),
    saidBy:
      claimant.by === 'actor'
        ? { by: 'actor', name: claimant.actor.name, address: `a${claimant.actor.key}` }
        : claimant.by === 'report'
          ? { by: 'report', ...(claimant.outlet !== undefined && { outlet: claimant.outlet }) }
          : { by: 'unnamed' },
    parties: parties.map(({ role, actor, status }) => ({
      role,
      name: actor.name,
      address: `a${actor.key}`,
      ...(status === 'inferred' && { inferred: true as const }),
    })),
    ...(place && { place: { name: place.name, address: `p${place.key}` } }),
    ...(when && { when }),
    report: reportOf(report),
    anchors: record.anchors.map(wordsOf),
    sentence: wordsOf(sentenceAround(context, record.anchors[0])),
    confidence: record.confidence,
    review,
  };
}

export function reportOf({ key, outlet, publisher, published, title, url, story, supersededBy }: ReportRef): McpReport {
  const name = publisher?.name ?? outlet;
  return {
    address: `r${key}`,
    ...(name !== undefined && { outlet: name }),
    ...(published !== undefined && { day: published }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    story,
    ...(supersededBy !== undefined && { replacedBy: `r${supersededBy}` }),
  };
}

export function wordsOf({ start, end, quote }: Anchor): Words {
  return { start, end, words: quote };
}

type Details = Pick<
  McpRow,
  'type' | 'realis' | 'mode' | 'issue' | 'count' | 'content' | 'terms' | 'inExchangeFor' | 'condition'
>;

const DETAILS: ByKind<Details> = {
  statement: ({ act, mode, content }) => ({ type: act, mode, content: content.map(wordsOf) }),
  event: ({ type, realis }) => ({ type, realis }),
  figure: ({ measure, realis, quantity, basis }) => {
    const { value, min, max, approximate, unit } = quantity;
    const bounds = {
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    };
    return { type: measure, realis, count: { ...bounds, approximate, ...(unit !== undefined && { unit }), basis } };
  },
  position: ({ stance, issue, terms, inExchangeFor, condition }) => ({
    type: stance,
    issue: issue.label,
    ...(terms && { terms: wordsOf(terms) }),
    ...(inExchangeFor && { inExchangeFor: wordsOf(inExchangeFor) }),
    ...(condition && { condition: wordsOf(condition) }),
  }),
  prospect: ({ type, condition }) => ({ type, ...(condition && { condition: wordsOf(condition) }) }),
};

function detailsOf<K extends OnRecord['kind']>(record: Extract<OnRecord, { readonly kind: K }>): Details {
  // The entry and the record share the kind; the compiler cannot tie the two unions together.
  const details = DETAILS[record.kind] as (record: OnRecord) => Details;
  return details(record);
}
