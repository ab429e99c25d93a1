import type { BlockRole, Reading, RecordKind, Span } from '@onrecord/model';
import { type Entry, KINDS, type PartRole } from '@onrecord/model/entry';
import { timeGroups } from '../entry/time-groups.ts';
import { textHtml } from './escape.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** What a stretch of text shows: a part of the row, actor, place or time with this key on the page. */
interface Shown extends Span {
  readonly key: string;
  readonly kind: RecordKind | undefined;
  readonly role: PartRole;
}

/** A stretch of text in which nothing else is nested: a block, or what lies between two. */
interface Region extends Span {
  readonly role: BlockRole | 'gap' | 'metadata';
}

/** The key of a row, an actor, a place or a time on the page: short, and safe in an attribute whatever the id is. */
export const keyOf = {
  row: (index: number): string => `r${index}`,
  actor: (index: number): string => `a${index}`,
  place: (index: number): string => `p${index}`,
  time: (index: number): string => `t${index}`,
};

/**
 * The report's text as HTML with a mark wherever something is shown. Its text content is `report.text`, whatever is in
 * it: blocks become paragraphs, and the white space between them stays in hidden elements.
 */
export function markedText(reading: Reading, entries: readonly Entry[]): string {
  const { report, actors, places } = reading;
  const shown: readonly Shown[] = [
    ...entries.flatMap(({ kind, parts }, index) =>
      parts.map(({ role, anchor }) => ({ start: anchor.start, end: anchor.end, key: keyOf.row(index), kind, role })),
    ),
    ...actors.flatMap(({ mentions }, index) => mentions.map((mention) => quiet(mention, keyOf.actor(index)))),
    ...places.flatMap(({ mentions }, index) => mentions.map((mention) => quiet(mention, keyOf.place(index)))),
    ...timeGroups(reading).flatMap(({ all }, index) => all.map(({ anchor }) => quiet(anchor, keyOf.time(index)))),
  ];
  const regions = regionsOf(report);
  // A mark must not reach over the edge of a paragraph: cut there too.
  const edges = regions.map((region) => quiet(region, ''));
  const segments = segmentsOf(report.text.length, [...edges, ...shown]);
  const targets = firstWords(shown);
  let next = 0;
  return regions
    .map((region) => {
      const pieces: string[] = [];
      for (let segment = segments[next]; segment && segment.end <= region.end; segment = segments[++next]) {
        pieces.push((targets.get(segment.start) ?? '') + marked(report.text, segment));
      }
      return wrapped(region, pieces.join(''));
    })
    .join('');
}

/** A place that is shown only when it is asked for: a mention of an actor or a time. */
function quiet({ start, end }: Span, key: string): Shown {
  return { start, end, key, kind: undefined, role: 'detail' };
}

/** Blocks in order and all that lies between them; blocks that overlap an earlier one begin where it ends. */
function regionsOf({ text, blocks }: Reading['report']): readonly Region[] {
  const regions: Region[] = [];
  let done = 0;
  const add = (end: number, role: Region['role']): void => {
    if (end > done) regions.push({ start: done, end, role });
    done = Math.max(done, end);
  };
  const addGap = (end: number): void => {
    add(end, text.slice(done, end).trim() === '' ? 'gap' : 'metadata');
  };
  for (const { start, end, role } of [...blocks].sort((a, b) => a.start - b.start)) {
    addGap(start);
    add(end, role);
  }
  addGap(text.length);
  return regions;
}

const ELEMENTS: Readonly<Partial<Record<Region['role'], string>>> = { headline: 'h2' };

function wrapped({ role }: Region, content: string): string {
  if (role === 'gap') return `<span class="gap">${content}</span>`;
  const element = ELEMENTS[role] ?? 'p';
  return `<${element} class="b-${role}" dir="auto">${content}</${element}>`;
}

/** Where each row, actor, place and time begins: the place that its card leads to, with or without the script. */
function firstWords(shown: readonly Shown[]): ReadonlyMap<number, string> {
  const first = new Map<string, number>();
  const isFirst = ({ key, start }: Span & { readonly key: string }): boolean => start < (first.get(key) ?? Infinity);
  for (const span of shown) if (isWords(span) && isFirst(span)) first.set(span.key, span.start);
  const targets = new Map<number, string>();
  for (const [key, start] of first) targets.set(start, `${targets.get(start) ?? ''}<span id="w-${key}"></span>`);
  return targets;
}

function isWords({ role, kind }: Shown): boolean {
  return role === 'words' || kind === undefined;
}

/** One mark, with one underline for each kind that has its words here, one below the other. */
function marked(text: string, { start, end, covering }: Segment<Shown>): string {
  const content = textHtml(text.slice(start, end));
  const here = covering.filter(({ key }) => key !== '');
  if (here.length === 0) return content;
  const keys = [...new Set(here.map(({ key }) => key))].join(' ');
  const kinds = KINDS.filter((kind) => here.some((span) => span.kind === kind && span.role === 'words'));
  const isCue = here.some(({ role }) => role === 'cue');
  const lines = kinds.reduceRight(
    (inner, kind, depth) => `<span class="u u-${kind} d${depth}">${inner}</span>`,
    isCue ? `<span class="cue">${content}</span>` : content,
  );
  return `<mark data-keys="${keys}">${lines}</mark>`;
}
