import { describe, expect, it } from 'vitest';
import type { Note, Realis } from '@onrecord/model';
import type { ExportOptions } from '../../src/exports/export-format.ts';
import { writeTimeline } from '../../src/exports/timelinejs.ts';
import type { AnyRow } from '../../src/rows/archive-row.ts';
import { HOSTILE } from './hostile.ts';
import {
  allRows,
  council,
  event,
  eventRow,
  norrin,
  party,
  positionRow,
  prospectRow,
  report,
  streamOf,
  textOf,
} from './rows.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
  readonly group: string;
  readonly media?: unknown;
  readonly autolink: boolean;
  readonly text: { readonly headline: string; readonly text: string };
}
interface Timeline {
  readonly title?: { readonly text: { readonly headline: string } };
  readonly events: readonly Slide[];
  readonly omitted: { readonly noDay: number };
}

async function timelineOf(rows: readonly AnyRow[], options: ExportOptions = {}): Promise<Timeline> {
  return JSON.parse(await textOf(writeTimeline(streamOf(rows), options))) as Timeline;
}

/** All that a browser would read as markup. */
const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>?/g) ?? [];

describe('writeTimeline', () => {
  it('makes one slide of each row that says when, grouped by kind, without media', async () => {
    const { events } = await timelineOf(allRows);
    expect(events.map(({ group }) => group)).toEqual(['Statements', 'Events', 'Figures', 'Outlook']);
    expect(events.map(({ text }) => text.headline)).toEqual([
      'Adela Norrin: warn',
      'doer not named: ASSAULT, Basra',
      'killed: 9',
      'warning: Adela Norrin',
    ]);
    expect(events[1]).toMatchObject({
      unique_id: event.id,
      start_date: { year: 2020, month: 3, day: 2 },
      autolink: false,
    });
    expect(events[1]).not.toHaveProperty('end_date');
    expect(events[1]).not.toHaveProperty('display_date');
    expect(events.every((slide) => !('media' in slide))).toBe(true);
  });

  it('counts the rows without a day, in the file and in a note', async () => {
    const notes: Note[] = [];
    const { omitted, events } = await timelineOf(allRows, { onNote: (note) => notes.push(note) });
    expect(omitted).toEqual({ noDay: 1 });
    expect(events.length + omitted.noDay).toBe(allRows.length);
    expect(notes).toMatchObject([{ code: 'ONR-EXPORT-3' }]);
  });

  it('puts them on the day of publication only where asked for, and says so', async () => {
    const [slide] = (await timelineOf([positionRow()], { byPublication: true })).events;
    expect(slide).toMatchObject({
      start_date: { year: 2020, month: 3, day: 3 },
      display_date: 'day not given; published 2020-03-03',
    });
    const undated = positionRow({ report: { ...report, published: undefined } });
    expect((await timelineOf([undated], { byPublication: true })).omitted).toEqual({ noDay: 1 });
  });

  it('shows days known within bounds as such', async () => {
    expect((await timelineOf([prospectRow()])).events[0]).toMatchObject({
      start_date: { year: 2020, month: 3, day: 4 },
      end_date: { year: 2020, month: 3, day: 6 },
      display_date: 'between 2020-03-04 and 2020-03-06',
    });
  });

  it.each<readonly [Realis, string]>([
    ['actual', 'Harbour Council: ASSAULT (aerial) → Adela Norrin, Basra'],
    ['threatened', 'threatened: Harbour Council: ASSAULT (aerial) → Adela Norrin, Basra'],
    ['denied', 'denied: Harbour Council: ASSAULT (aerial) → Adela Norrin, Basra'],
    ['negated', 'negated: Harbour Council: ASSAULT (aerial) → Adela Norrin, Basra'],
  ])('says first what is not told as fact: %s', async (realis, headline) => {
    const record = { ...event, realis, mode: 'aerial' };
    const row = eventRow({ record, parties: [party('actor', council), party('recipient', norrin)] });
    expect((await timelineOf([row])).events[0]?.text.headline.replaceAll('&gt;', '>')).toBe(headline);
  });

  it('leads to the words and the source', async () => {
    const [slide] = (await timelineOf([eventRow()])).events;
    expect(slide?.text.text).toBe(
      '<blockquote dir="auto">attacked […] killed</blockquote>' +
        '<p>as Invented Courier reports; confidence 0.88, unreviewed</p>' +
        `<p><a href="https://courier.example/ferry?a=1&amp;b=2">Invented Courier, Ferry talks open in Basra, 2020-03-03, ${report.id}</a></p>`,
    );
  });

  it.each([
    'javascript:alert(1)',
    'javascript://%0aalert(1)',
    'ftp://a.example/x',
    'data:text/html,x',
    'https://a.example/"><script>',
    '//a.example',
    'https://a b',
  ])('makes no link of %j', async (url) => {
    const [slide] = (await timelineOf([eventRow({ report: { ...report, url } })])).events;
    expect(slide?.text.text).not.toContain('<a ');
  });

  it.each(HOSTILE)('escapes %j everywhere', async (words) => {
    const actor = { key: 1, name: words, kind: 'person' };
    const record = { ...event, triggers: [{ start: 0, end: Math.max(1, words.length), quote: words }] as const };
    const row = eventRow({
      record,
      parties: [party('actor', actor)],
      claimant: { by: 'actor', actor },
      report: { ...report, title: words, outlet: words },
    });
    const text = await textOf(writeTimeline(streamOf([row]), { title: words }));
    expect(text).not.toMatch(/[<\u202e\u2066\0]/);
    const { title, events } = JSON.parse(text) as Timeline;
    expect(tagsOf(`${title?.text.headline ?? ''}${events[0]?.text.headline ?? ''}`)).toEqual([]);
    expect(tagsOf(events[0]?.text.text ?? '').map((tag) => tag.split(' ')[0])).toEqual([
      '<blockquote',
      '</blockquote>',
      '<p>',
      '</p>',
      '<p>',
      '<a',
      '</a>',
      '</p>',
    ]);
    expect(events[0]?.text.text.isWellFormed()).toBe(true);
    expect(events[0]?.text.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
  });
});
