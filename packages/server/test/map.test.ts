import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from '@hono/zod-openapi';
import type { ApiServer } from '../src/index.ts';
import type { mapAnswer } from '../src/schemas/map.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';

type MapAnswer = z.output<typeof mapAnswer>;

interface Events {
  readonly items: readonly {
    readonly occurrence: number;
    readonly facts: readonly { readonly place?: number; readonly story: number }[];
  }[];
}

const desk = exampleDesk();
let api: ApiServer;
beforeAll(() => {
  api = desk.serverWith();
});

describe('the map', () => {
  it('counts what the list of events has at each place', async () => {
    const { places, withoutPlace, counted, isCut, rest } = await answered<MapAnswer>(api, 'map');
    const { items } = await answered<Events>(api, 'events?limit=1000');
    const facts = items.flatMap((item) => item.facts.map((fact) => ({ ...fact, occurrence: item.occurrence })));
    expect({ counted, isCut, rest }).toEqual({ counted: facts.length, isCut: false, rest: { places: 0, tellings: 0 } });
    expect(withoutPlace).toBe(facts.filter(({ place }) => place === undefined).length);
    expect(places.length).toBeGreaterThan(5);
    for (const { place, events, tellings, texts } of places) {
      const own = facts.filter((fact) => fact.place === place.key);
      expect({ place: place.name, events, tellings, texts }).toEqual({
        place: place.name,
        events: new Set(own.map(({ occurrence }) => occurrence)).size,
        tellings: own.length,
        texts: new Set(own.map(({ story }) => story)).size,
      });
    }
  });

  it('narrows as the list of events does', async () => {
    const { places } = await answered<MapAnswer>(api, 'map?type=ASSAULT&since=2030-03-10&until=2030-03-20');
    expect(places.length).toBeGreaterThan(0);
    expect(places.flatMap(({ types }) => Object.keys(types))).toEqual(places.map(() => 'ASSAULT'));
    const days = places.flatMap((one) => one.days.map(({ day }) => day));
    expect(days.every((day) => day >= '2030-03-10' && day <= '2030-03-20')).toBe(true);
    expect((await ask(api, 'map?type=assert')).status).toBe(400);
  });

  it('leads from each place to its newest words', async () => {
    const { places, records } = await answered<MapAnswer>(api, 'map');
    const keys = places.flatMap((one) => one.records);
    expect(keys.length).toBeGreaterThan(places.length);
    for (const key of keys) expect(records[key]).toMatchObject({ kind: 'event', words: expect.stringMatching(/./) });
    expect((await ask(api, `records/${records[keys[0] ?? 0]?.address ?? ''}`)).status).toBe(200);
  });
});
