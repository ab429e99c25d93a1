import type { Actor, Anchor, Block, Place, Time } from '@onrecord/model';
import type { HappeningReading } from '../../src/stories/index.ts';

/** What an invented reading is made of: its words, and which of them are names and times. */
export interface InventedReport {
  readonly headline: string;
  readonly body: string;
  readonly published?: string;
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  /** Words of the body with their values: `{ 'on Sunday': '2031-05-04' }`. */
  readonly times?: Readonly<Record<string, string>>;
}

/** A reading of two blocks, made without the reader. */
export function inventedReading(invented: InventedReport): HappeningReading {
  const text = `${invented.headline}\n${invented.body}`;
  const bodyStart = invented.headline.length + 1;
  const anchorOf = (quote: string): Anchor => {
    const start = text.indexOf(quote, bodyStart) >= 0 ? text.indexOf(quote, bodyStart) : text.indexOf(quote);
    if (start < 0) throw new RangeError(`"${quote}" is not in the text`);
    return { start, end: start + quote.length, quote };
  };
  const blocks: readonly Block[] = [
    { start: 0, end: bodyStart - 1, role: 'headline' },
    { start: bodyStart, end: text.length, role: 'body' },
  ];
  return {
    report: {
      id: 'r-invented',
      text,
      language: 'en',
      genre: 'news',
      title: { status: 'absent' },
      byline: { status: 'absent' },
      publishedAt:
        invented.published === undefined
          ? { status: 'absent' }
          : { status: 'inferred', value: invented.published, rule: 'test', from: [] },
      source: {},
      blocks,
    },
    actors: (invented.people ?? []).map((name, i): Actor => {
      return { id: `a${i}`, name, kind: 'person', roles: [], mentions: [{ ...anchorOf(name), form: 'name' }] };
    }),
    places: (invented.places ?? []).map((name, i): Place => {
      return { id: `p${i}`, name, kind: 'city', mentions: [{ ...anchorOf(name), form: 'name' }] };
    }),
    times: Object.entries(invented.times ?? {}).map(([quote, value], i): Time => {
      return { id: `t${i}`, anchor: anchorOf(quote), type: 'date', value, basis: 'explicit' };
    }),
  };
}
