import type { Note } from '@onrecord/model';
import { expect, it } from 'vitest';
import { askOutlets, type OutletAnswer } from '../../src/asking/ask-outlets.ts';
import { askReports } from '../../src/asking/ask-reports.ts';
import { findOutlet } from '../../src/asking/find-outlets.ts';
import type { OutletChange } from '../../src/outlets/outlet-change.ts';
import type { ArchiveLine } from '../../src/exports/archive-line.ts';
import { prepareReport } from '../../src/prepare/prepare-report.ts';
import { putReports } from '../../src/put/put-reports.ts';
import { changeOutlet, type OutletOutcome } from '../../src/review/change-outlet.ts';
import { listOperations } from '../../src/review/list-operations.ts';
import { undoOperation } from '../../src/review/undo-operation.ts';
import type { Store } from '../../src/store/store.ts';
import { archiveLines } from '../../src/transfer/archive-lines.ts';
import { importLine } from '../../src/transfer/import-lines.ts';
import { builtReading } from './built-reading.ts';
import { dumpDifference, dumpTables } from './dump-tables.ts';
import { groupFaults } from './group-faults.ts';
import { WITH_LIST } from './outlet-contract.ts';
import { sampleLine } from './sample-plans.ts';
import { type StoreHome, withStore } from './store-home.ts';

const HEADS = [
  { outlet: 'Harbour Courier' },
  { url: 'https://harbour.example/1' },
  { url: 'https://wire.harbour.example/2' },
  { url: 'https://estuary.example/3', outlet: 'Tern' },
  { outlet: 'HC' },
  { url: 'https://my-harbour.example/4' },
] as const;
const SIGNED = { by: 'the desk', at: '2030-04-02T09:00:00Z' } as const;

async function filled(store: Store): Promise<void> {
  const reports = HEADS.map((head, n) => builtReading({ title: `Report ${n}`, ...head, lines: [sampleLine(n)] }));
  await putReports(store, reports.map(prepareReport), WITH_LIST);
}

/** "Harbour Courier" of each report, in the order in which they came. */
async function outletsOf(store: Store): Promise<readonly (string | undefined)[]> {
  const { rows } = await askReports(store, {}, { limit: 100 });
  return [...rows].sort((a, b) => a.report.key - b.report.key).map(({ report }) => report.publisher?.name);
}

async function outlet(store: Store, words: string): Promise<OutletAnswer> {
  const found = await findOutlet(store, words);
  if (found.match !== 'exact') throw new Error(`no outlet ${words}`);
  const { rows } = await askOutlets(store, { keys: [found.outlet.key] }, { limit: 1 });
  if (!rows[0]) throw new Error(`no row of ${words}`);
  return rows[0];
}

async function change(store: Store, words: string, given: Partial<OutletChange>): Promise<OutletOutcome> {
  const { outlet: found } = await outlet(store, words);
  return changeOutlet(store, found.key, { change: { hosts: [], names: [], ...given }, signed: SIGNED });
}

function refusal(outcome: OutletOutcome): Note | undefined {
  return outcome.status === 'refused' ? outcome.note : undefined;
}

/** What a person says of outlets. */
export function changeOutletContract(home: StoreHome): void {
  it('goes before the list, brings reports over by host and name, and is undone', () =>
    withStore(home, async (store) => {
      await filled(store);
      const before = await dumpTables(store);
      const first = await change(store, 'Harbour Courier', {
        kind: 'newspaper',
        country: 'AR',
        rename: 'The Courier of the Harbour',
        hosts: ['https://www.harbour.example/'],
        names: ['HC'],
      });
      expect(first).toEqual({ status: 'done', key: 1, reports: 3 });
      const name = 'The Courier of the Harbour';
      expect(await outletsOf(store)).toEqual([name, name, name, 'Estuary Post', name, 'my-harbour.example']);
      expect(await outlet(store, 'harbour.example')).toMatchObject({
        outlet: { name, kind: 'newspaper', country: 'AR' },
        reports: 4,
        names: ['harbour courier', 'hc'],
        hosts: ['harbour.example'],
        byPerson: true,
      });
      expect(await groupFaults(store)).toEqual([]);
      const second = await change(store, 'Estuary Post', { kind: 'broadcaster' });
      await filled(store);
      expect((await outlet(store, 'Estuary Post')).outlet.kind).toBe('broadcaster');
      const log = await listOperations(store);
      expect(log.map(({ by, at, words }) => [by, at, words])).toEqual([
        [SIGNED.by, SIGNED.at, expect.stringMatching(/^said that o\d+ Estuary Post is of kind broadcaster$/)],
        [
          SIGNED.by,
          SIGNED.at,
          expect.stringMatching(
            /^said that o\d+ Harbour Courier is of kind newspaper, is of AR, is at .*, is also "HC", is called "The Courier of the Harbour"$/,
          ),
        ],
      ]);
      for (const { key } of [first, second] as readonly { readonly key: number }[]) {
        expect(await undoOperation(store, key)).toBeUndefined();
      }
      await store.write((db) => db.deleteFrom('operation').execute());
      expect(dumpDifference(before, await dumpTables(store)).join('\n')).toBe('');
    }));

  it('knows that a part of a domain may be another outlet', () =>
    withStore(home, async (store) => {
      await filled(store);
      await change(store, 'HC', { hosts: ['wire.harbour.example'] });
      await change(store, 'Harbour Courier', { hosts: ['harbour.example'] });
      expect(await outletsOf(store)).toEqual([
        'Harbour Courier',
        'Harbour Courier',
        'HC',
        'Estuary Post',
        'HC',
        'my-harbour.example',
      ]);
    }));

  it.each<readonly [Partial<OutletChange>, string]>([
    [{ rename: 'Estuary Post' }, 'ONR-ARCHIVE-45'],
    [{ rename: '…' }, 'ONR-ARCHIVE-46'],
    [{ names: [' '] }, 'ONR-ARCHIVE-46'],
    [{ hosts: ['co.uk'] }, 'ONR-ARCHIVE-47'],
    [{ hosts: ['youtube.com'] }, 'ONR-ARCHIVE-47'],
    [{ hosts: ['harbour'] }, 'ONR-ARCHIVE-47'],
    [{ names: ['the harbour courier'] }, 'ONR-ARCHIVE-48'],
    [{}, 'ONR-ARCHIVE-48'],
  ])('%j is refused and changes nothing', (given, code) =>
    withStore(home, async (store) => {
      await filled(store);
      const before = await dumpTables(store);
      expect(refusal(await change(store, 'Harbour Courier', given))?.code).toBe(code);
      expect(dumpDifference(before, await dumpTables(store))).toEqual([]);
    }),
  );

  it('is carried into another archive, with how texts came in', () =>
    withStore(home, async (from) => {
      await filled(from);
      await change(from, 'Harbour Courier', { kind: 'newspaper', hosts: ['harbour.example'] });
      await change(from, 'HC', { country: 'CL' });
      await undoOperation(from, 2);
      const lines: ArchiveLine[] = [];
      for await (const line of archiveLines(from)) lines.push(line);
      await withStore(home, async (to) => {
        await filled(to);
        for (const line of lines) {
          if (line.schema === 'onrecord/outlet@1') {
            expect(await importLine(to, line, WITH_LIST.knownOutlets)).toBeUndefined();
          }
        }
        expect(dumpDifference(await dumpTables(from), await dumpTables(to)).join('\n')).toBe('');
      });
    }));

  it('is found by key, name and domain; else near names are given', () =>
    withStore(home, async (store) => {
      await filled(store);
      const { key } = (await outlet(store, 'tern')).outlet;
      expect((await outlet(store, `O${key}`)).outlet.name).toBe('Tern Agency');
      expect((await outlet(store, 'https://news.estuary.example/x')).outlet.name).toBe('Estuary Post');
      const near = await findOutlet(store, 'harbour');
      expect(near.match === 'none' && near.near.map(({ name }) => name)).toEqual(['Harbour Courier']);
      expect(await findOutlet(store, '%')).toEqual({ match: 'none', near: [] });
    }));

  it('lists those with most reports first, page by page, and counts who is credited', () =>
    withStore(home, async (store) => {
      await filled(store);
      const whole = await askOutlets(store, {}, { limit: 100 });
      expect(whole.rows.map(({ outlet: { name }, reports, credited }) => [name, reports, credited])).toEqual([
        ['harbour.example', 2, 0],
        ['Harbour Courier', 1, 0],
        ['Estuary Post', 1, 0],
        ['HC', 1, 0],
        ['my-harbour.example', 1, 0],
        ['Tern Agency', 0, 1],
      ]);
      const paged: string[] = [];
      let after: string | undefined;
      do {
        const page = await askOutlets(store, {}, { limit: 2, ...(after !== undefined && { after }) });
        paged.push(...page.rows.map(({ outlet: { name } }) => name));
        after = page.next;
      } while (after !== undefined);
      expect(paged).toEqual(whole.rows.map(({ outlet: { name } }) => name));
      const agencies = await askOutlets(store, { kinds: ['agency'] }, { limit: 9 });
      expect(agencies.rows.map(({ outlet: { name } }) => name)).toEqual(['Tern Agency']);
      const found = await askOutlets(store, { search: 'Harbour' }, { limit: 9 });
      expect(found.rows).toHaveLength(3);
    }));
}
