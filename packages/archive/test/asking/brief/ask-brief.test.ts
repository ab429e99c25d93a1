import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OnRecord, Reading } from '@onrecord/model';
import { askBrief } from '../../../src/asking/brief/ask-brief.ts';
import type { BriefQuestion } from '../../../src/asking/brief/brief-question.ts';
import { findEntities } from '../../../src/asking/find-entities.ts';
import { buildBrief } from '../../../src/brief/build-brief.ts';
import type { BriefInput, Citation } from '../../../src/brief/brief-input.ts';
import { plainText } from '../../../src/brief/grammar/phrase.ts';
import { reviewRecord } from '../../../src/review/review-record.ts';
import type { Store } from '../../../src/store/store.ts';
import { builtReading, type ReportPlan } from '../../contract/built-reading.ts';
import { putReadings } from '../../contract/put-readings.ts';
import { sqliteHome, withStore } from '../../contract/store-home.ts';

const home = sqliteHome();
afterAll(() => home.close());

const LINE: ReportPlan['lines'][number] = {
  speaker: 'Adela Norrin',
  doer: 'Saltmarsh Front',
  count: 12,
  place: 'Tolhuin',
  day: '2030-03-09',
};
const FIRST: ReportPlan = {
  title: 'Twelve attacked near the lake',
  outlet: 'Invented Courier',
  published: '2030-03-10',
  url: 'https://courier.example/1',
  lines: [{ ...LINE, rejects: 'truce', warnsOf: 'a long winter of shelling' }],
  ending: 'The road over the pass has been closed since the first snow and nobody has said when it will open again.',
};
const SECOND: ReportPlan = {
  title: 'Other counts of the attack',
  outlet: 'Invented Southern Post',
  published: '2030-03-12',
  lines: [{ ...LINE, speaker: 'Wenna Loske', count: 15, rejects: 'truce' }],
  ending: 'Shops in the port were open on Monday while ferries stayed at the pier because of a storm from the west.',
};
const UNDATED: ReportPlan = { outlet: 'Invented Herald', lines: [{ ...LINE, speaker: 'Ilsa Brandhof', count: 99 }] };

/** The same reading with other records: what the plan cannot say. */
function changed(plan: ReportPlan, change: (record: OnRecord) => OnRecord): Reading {
  const reading = builtReading(plan);
  return { ...reading, records: reading.records.map(change) };
}

const accepting = (plan: ReportPlan): Reading =>
  changed(plan, (record) => (record.kind === 'position' ? { ...record, stance: 'accepts' } : record));

interface Asked {
  readonly input: BriefInput;
  readonly codes: readonly string[];
  readonly sentences: Readonly<Record<string, readonly string[]>>;
}

async function asked(store: Store, question: BriefQuestion): Promise<Asked> {
  const { input, notes } = await askBrief(store, question);
  const sentences = Object.fromEntries(
    buildBrief(input).sections.map((section) => [section.key, section.sentences.map(({ parts }) => plainText(parts))]),
  );
  return { input, codes: notes.map(({ code }) => code), sentences };
}

function briefOf(readings: readonly Reading[], question: BriefQuestion): Promise<Asked> {
  return withStore(home, async (store) => {
    await putReadings(store, readings);
    return asked(store, question);
  });
}

const ALL = { since: '2030-03-01', until: '2030-03-31' };

/** Everything that is cited, wherever it stands. */
function citations(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'address' in value && 'quote' in value ? [value as Citation] : [];
  return [...own, ...Object.values(value).flatMap(citations)];
}

describe('askBrief', () => {
  it('has all kinds that were told in the span, on whose word and with the words', async () => {
    const { sentences, input, codes } = await briefOf(
      [builtReading(FIRST), accepting(SECOND), builtReading(UNDATED)],
      ALL,
    );
    expect(codes).toEqual([]);
    expect(input.coverage).toEqual({
      reports: 2,
      stories: 2,
      outlets: ['Invented Courier', 'Invented Southern Post'],
      undated: 1,
    });
    expect(sentences['positions']).toEqual([
      'On a ceasefire, the Saltmarsh Front moved from rejecting ‘truce’ (10 March, reported by Invented Courier) to accepting ‘truce’ (12 March, reported by Invented Southern Post).',
    ]);
    expect(sentences['counts']).toEqual([
      'The counts of people killed in Tolhuin are 12 (according to Adela Norrin, 10 March) and 15 (according to Wenna Loske, 12 March).',
    ]);
    expect(sentences['happened']).toEqual([
      'According to Adela Norrin, the Saltmarsh Front carried out an attack in Tolhuin on 9 March (‘attacked’; one text); Wenna Loske says that it happened (one text).',
    ]);
    expect(sentences['said']).toEqual([
      'Wenna Loske said ‘the Saltmarsh Front attacked 15 people in Tolhuin on 2030-03-09’.',
      'Adela Norrin said ‘the Saltmarsh Front attacked 12 people in Tolhuin on 2030-03-09’.',
    ]);
    expect(sentences['due']).toEqual([
      'Adela Norrin gave a warning without a day (told on 10 March, reported by Invented Courier): ‘a long winter of shelling’.',
    ]);
  });

  it('cites words of the report that is named, and addresses that lead there', async () => {
    await withStore(home, async (store) => {
      const readings = [builtReading(FIRST), accepting(SECOND)];
      await putReadings(store, readings);
      const { input } = await asked(store, ALL);
      const cited = citations(input);
      expect(cited.length).toBeGreaterThan(8);
      for (const { address, quote, outlet, told, title } of cited) {
        const [report = '', id = ''] = address.slice(1).split(':');
        const row = await store.db
          .selectFrom('report')
          .selectAll()
          .where('key', '=', Number(report))
          .executeTakeFirstOrThrow();
        const record = await store.db.selectFrom('record').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
        expect(record.report).toBe(row.key);
        expect(row.text).toContain(quote);
        expect([outlet, told, title]).toEqual([row.outlet, row.published, row.title]);
      }
    });
  });

  it('calls counts of one day apart, not those that may only have grown', async () => {
    const { sentences } = await briefOf(
      [builtReading(FIRST), builtReading({ ...SECOND, published: '2030-03-10' })],
      ALL,
    );
    expect(sentences['counts']).toEqual([
      'The counts of people killed in Tolhuin differ: 12 (according to Adela Norrin, 10 March) and 15 (according to Wenna Loske, 10 March), 3 apart.',
    ]);
  });

  it('sets reports side by side that give one claimant two counts', async () => {
    const other = { ...SECOND, published: '2030-03-10', lines: [{ ...LINE, count: 15 }] };
    const { sentences } = await briefOf([builtReading(FIRST), builtReading(other)], ALL);
    expect(sentences['differences']).toEqual([
      'Reports differ on the count of people killed: 12 (according to Adela Norrin) and 15 (according to Adela Norrin).',
    ]);
  });

  it('does not know yet what is told after the span', async () => {
    const readings = [builtReading(FIRST), accepting(SECOND)];
    const { sentences, input } = await briefOf(readings, { since: '2030-03-01', until: '2030-03-11' });
    expect(sentences['positions']).toEqual([]);
    expect(sentences['counts']).toEqual(['According to Adela Norrin, 12 people were killed in Tolhuin (one text).']);
    expect(citations(input).map(({ told }) => told)).not.toContain('2030-03-12');
  });

  it('does not call new what a report before the span told', async () => {
    const readings = [builtReading(FIRST), builtReading(SECOND)];
    const { sentences } = await briefOf(readings, { since: '2030-03-11', until: '2030-03-31' });
    expect(sentences['happened']).toEqual([]);
    expect(sentences['due']).toEqual([]);
    expect(sentences['said']).toHaveLength(1);
  });

  it('takes a copy that comes a day later for no news, and two copies for one text', async () => {
    const copy = {
      ...FIRST,
      outlet: 'Invented Herald',
      url: 'https://herald.example/1',
      published: '2030-03-12',
      ending: `${FIRST.ending ?? ''} (wire)`,
    };
    const readings = [builtReading(FIRST), builtReading(copy)];
    const later = await briefOf(readings, { since: '2030-03-11', until: '2030-03-31' });
    expect(later.input.coverage.reports).toBe(1);
    expect(later.sentences).toMatchObject({ counts: [], happened: [], said: [], due: [] });
    const both = await briefOf(readings, ALL);
    expect(both.input.coverage).toMatchObject({ reports: 2, stories: 1 });
    expect(both.sentences['said']).toHaveLength(1);
    expect(both.input.occurrences.map(({ tellings }) => tellings.map(({ texts }) => texts))).toEqual([[1]]);
  });

  it('leaves out superseded versions and rows that a person rejected', async () => {
    await withStore(home, async (store) => {
      await putReadings(store, [builtReading(FIRST)]);
      await putReadings(store, [builtReading({ ...FIRST, lines: [{ ...LINE, count: 17 }] })]);
      const corrected = await asked(store, ALL);
      expect(corrected.input.coverage.reports).toBe(1);
      expect(corrected.sentences['counts']).toEqual([
        'According to Adela Norrin, 17 people were killed in Tolhuin (one text).',
      ]);
      expect(corrected.sentences['said']).toEqual([
        'Adela Norrin said ‘the Saltmarsh Front attacked 17 people in Tolhuin on 2030-03-09’.',
      ]);
      const figure = await store.db
        .selectFrom('record')
        .select(['report', 'id'])
        .where('kind', '=', 'figure')
        .where('live', '=', 1)
        .executeTakeFirstOrThrow();
      await reviewRecord(store, figure, { verdict: { state: 'rejected' }, by: 'A Reader', at: '2030-04-02T00:00:00Z' });
      expect((await asked(store, ALL)).sentences['counts']).toEqual([]);
    });
  });

  it('keeps to actors, places and confidence where asked, and says so', async () => {
    await withStore(home, async (store) => {
      await putReadings(store, [
        builtReading(FIRST),
        builtReading({
          ...SECOND,
          confidence: 0.4,
          lines: [{ ...LINE, speaker: 'Wenna Loske', doer: 'Cape Column', place: 'Ushuaia' }],
        }),
      ]);
      const keysOf = async (of: 'actor' | 'place', name: string): Promise<readonly number[]> =>
        (await findEntities(store, of, name)).entities.map(({ key }) => key);
      const column = await asked(store, { ...ALL, actors: await keysOf('actor', 'Cape Column') });
      expect(column.sentences['happened']?.join()).toMatch(/^According to Wenna Loske, the Cape Column/u);
      expect(column.sentences['said']).toEqual([]);
      expect(column.input.coverage.reports).toBe(1);
      expect(buildBrief(column.input).covers).toContain('Only rows that name Cape Column are here.');
      const ushuaia = await asked(store, { ...ALL, places: await keysOf('place', 'Ushuaia') });
      expect(ushuaia.sentences['happened']).toHaveLength(1);
      expect(ushuaia.sentences['said']).toEqual([]);
      const sure = await asked(store, { ...ALL, minConfidence: 0.7 });
      expect(sure.sentences['happened']?.join()).not.toContain('Cape Column');
      expect(buildBrief(sure.input).covers).toContain('Rows with a confidence below 0.7 are left out.');
    });
  });

  it('does not put a doer into the mouth of one who names another', async () => {
    const other = changed(SECOND, (record) =>
      record.kind === 'event' ? { ...record, actors: [{ status: 'absent' }] } : record,
    );
    const { sentences } = await briefOf([builtReading(FIRST), other], ALL);
    expect(sentences['happened']?.[0]).toContain(
      'Wenna Loske says that it happened, without saying by whom (one text)',
    );
  });

  it('has what is due, though it was told before', async () => {
    const dated = (day: string): Reading =>
      changed({ ...FIRST, lines: [{ ...LINE, day, warnsOf: 'shelling' }] }, (record) => {
        const time = builtReading({ ...FIRST, lines: [{ ...LINE, day, warnsOf: 'shelling' }] }).times[0];
        return record.kind === 'prospect' && time
          ? { ...record, horizon: { status: 'stated', value: time.id, anchor: time.anchor } }
          : record;
      });
    const span = { since: '2030-03-15', until: '2030-03-20' };
    const { sentences } = await briefOf([dated('2030-03-25')], span);
    expect(sentences['due']).toEqual([
      'Adela Norrin gave a warning for 25 March (told on 10 March, reported by Invented Courier): ‘shelling’.',
    ]);
    const passed = await briefOf([dated('2030-03-16')], span);
    expect(passed.sentences['became']?.[0]).toMatch(/lapsed: 16 March has passed/u);
  });

  it('is empty where nothing was published, and says so', async () => {
    const { sentences, input } = await briefOf([builtReading(FIRST)], { since: '2099-01-01', until: '2099-01-02' });
    expect(Object.values(sentences).flat()).toEqual([]);
    expect(buildBrief(input).covers).toEqual(['No report on record was published from 1 to 2 January 2099.']);
  });

  describe('over more than it looks at', () => {
    const days = Array.from({ length: 230 }, (_, index) =>
      new Date(Date.UTC(2029, 0, 1) + index * 2 * 86_400_000).toISOString().slice(0, 10),
    );
    const many = builtReading({
      ...FIRST,
      lines: days.map((day, index) => ({ ...LINE, day, count: index + 2 })),
    });
    let found: Asked;
    beforeAll(async () => {
      found = await briefOf([many], ALL);
    });

    it('says what it left out, with the count', () => {
      expect(found.codes).toContain('ONR-BRIEF-2');
      expect(found.input.occurrences).toHaveLength(200);
    });
  });
});
