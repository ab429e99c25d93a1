import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from '@hono/zod-openapi';
import type { ApiServer } from '../src/index.ts';
import { problemSchema } from '../src/schemas/problem.ts';
import type { dayListAnswer, lanesAnswer } from '../src/schemas/lanes.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';

type Lanes = z.output<typeof lanesAnswer>;
type DayList = z.output<typeof dayListAnswer>;

const desk = exampleDesk();
let api: ApiServer;
beforeAll(() => {
  api = desk.serverWith();
});

describe('lanes', () => {
  it('lead from every mark to the words of the report', async () => {
    const { lanes, marks, records, actors } = await answered<Lanes>(
      api,
      'lanes?since=2030-03-01&until=2030-04-30&bucket=week',
    );
    expect(lanes.length).toBeGreaterThan(5);
    const keys = lanes.flatMap(({ cells, spans }) => [...cells, ...spans].flatMap((cell) => cell.marks));
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) {
      const { address = '', start, end, words = '' } = records[key] ?? {};
      const { reading } = await answered<{ reading: { report: { text: string } } }>(
        api,
        `reports/${address.split(':')[0] ?? ''}`,
      );
      expect(reading.report.text.slice(start, end)).toBe(words.split(' […] ')[0]);
      expect(marks[key]?.fact.key).toBe(key);
    }
    for (const { of } of lanes) if (of.kind === 'actor') expect(actors[of.key]?.name).toBeTruthy();
  });

  it('hold all that the list of events has within the span', async () => {
    const filters = 'since=2030-03-01&until=2030-03-31';
    const events = await answered<{ items: { occurrence: number }[] }>(api, `events?${filters}&limit=1000`);
    for (const more of ['', '&type=assault', '&minConfidence=0.8', '&search=talks']) {
      const { items } = await answered<{ items: { occurrence: number }[] }>(api, `events?${filters}${more}&limit=1000`);
      const found = await answered<Lanes>(api, `lanes?${filters}${more}&by=type&bucket=day`);
      expect({ more, events: found.events }).toEqual({
        more,
        events: new Set(items.map(({ occurrence }) => occurrence)).size,
      });
    }
    expect(events.items.length).toBeGreaterThan(20);
  });

  it('take the span of the newest reports, and columns that fit it, where nothing is said', async () => {
    const { span, bucket, columns, by } = await answered<Lanes>(api, 'lanes');
    const { lastPublished } = await answered<{ lastPublished: string }>(api, 'summary');
    expect(span.to).toBe(lastPublished);
    expect([by, bucket]).toEqual(['actor', 'week']);
    expect([columns[0]?.from, columns.at(-1)?.to]).toEqual([span.from, span.to]);
    expect((await answered<Lanes>(api, 'lanes?since=2029&until=2031')).bucket).toBe('month');
    expect((await answered<Lanes>(api, 'lanes?since=2031')).span.from).toBe('2031-01-01');
  });

  it('are too many to be drawn in narrow columns of a long span, and say so', async () => {
    const response = await ask(api, 'lanes?since=2029&until=2031&bucket=day');
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status: 400, code: 'ONR-SERVER-2' });
    expect(problem.detail).toMatch(/take wider ones/);
  });

  it('keep marks out where they are not wanted', async () => {
    const { lanes, marks } = await answered<Lanes>(api, 'lanes?marks=0&lanes=2');
    expect(marks).toEqual({});
    expect(lanes.filter(({ of }) => of.kind === 'actor')).toHaveLength(2);
  });
});

describe('days', () => {
  it('follow one another to the last, each once, and each leads to its words', async () => {
    const days: string[] = [];
    let address = 'timeline/days?limit=5&top=2';
    for (let page = 0; page < 100; page++) {
      const { items, records, after } = await answered<DayList>(api, address);
      days.push(...items.map(({ day }) => day));
      for (const { items: own, events } of items) {
        expect(own.length).toBe(Math.min(2, events));
        for (const { fact } of own) expect(records[fact.key]?.words).toBeTruthy();
      }
      if (after === undefined) break;
      address = `timeline/days?limit=5&top=2&after=${after}`;
    }
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual([...new Set(days)].sort().reverse());
  });

  it('are those of publication where that is asked for', async () => {
    const { items } = await answered<DayList>(api, 'timeline/days?dates=report&limit=31&top=200');
    for (const { day, items: own } of items) expect(own.every(({ fact }) => (fact.told ?? '') === day)).toBe(true);
    expect(items.length).toBeGreaterThan(5);
  });
});
