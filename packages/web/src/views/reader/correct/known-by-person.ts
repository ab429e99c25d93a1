import { type Anchor, inferred, type Known, type OnRecord, type Reading, stated, valueOf } from '@onrecord/model';

/** By what a field was worked out that a person chose where the row's own paragraph does not say it. */
export const BY_PERSON = 'chosen-by-a-person';

interface Choosing {
  readonly reading: Reading;
  readonly record: OnRecord;
  /** As it was: it stays as it is where the same is chosen. */
  readonly before: Known<string>;
}

/** An actor, place or time of the reading, as a person chose it: stated where the row's paragraph has words for it, else inferred. */
export function knownByPerson(id: string, { reading, record, before }: Choosing): Known<string> {
  if (valueOf(before) === id) return before;
  const block = reading.report.blocks[record.block];
  const own = mentionsOf(id, reading);
  const near = own
    .filter(({ start }) => block !== undefined && start >= block.start && start < block.end)
    .sort((a, b) => distance(a, record) - distance(b, record))[0];
  if (near) return stated(id, near);
  return inferred(id, BY_PERSON, own.length > 0 ? own.slice(0, 1) : record.anchors.slice(0, 1));
}

/** A day that no words of the report have. */
export function dayByPerson(day: string, record: OnRecord): Known<string> {
  return inferred(day, BY_PERSON, record.anchors.slice(0, 1));
}

function mentionsOf(id: string, { actors, places, times }: Reading): readonly Anchor[] {
  const named = [...actors, ...places].find((one) => one.id === id);
  const time = times.find((one) => one.id === id);
  const anchors = named ? named.mentions : time ? [time.anchor] : [];
  return anchors.map(({ start, end, quote }) => ({ start, end, quote }));
}

function distance({ start }: Anchor, { anchors: [first] }: OnRecord): number {
  return Math.abs(start - first.start);
}
