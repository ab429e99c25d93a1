import { type Anchor, bySpan, contains, type OnRecord, type Reading } from '@onrecord/model';

/** A record whose main words are others now: what shows it, and in which block it stands. */
export function shownBy<R extends OnRecord>(
  record: R,
  { before, after }: { readonly before: readonly Anchor[]; readonly after: readonly Anchor[] },
): R {
  const others = record.anchors.filter((anchor) => !before.some((old) => contains(anchor, old)));
  const all = [...new Map([...others, ...after].map((anchor) => [`${anchor.start}-${anchor.end}`, anchor])).values()];
  const [first, ...rest] = all.sort(bySpan);
  return first ? { ...record, anchors: [first, ...rest] } : record;
}

/** The block that a record stands in: that of its first words. */
export function inItsBlock<R extends OnRecord>(record: R, { report: { blocks } }: Reading): R {
  const { start } = record.anchors[0];
  const block = blocks.findIndex((one) => one.start <= start && start < one.end);
  return block < 0 ? record : { ...record, block };
}
