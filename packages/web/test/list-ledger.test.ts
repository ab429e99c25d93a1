import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListLedger } from '../src/api/list-ledger.ts';

const page = (rows: number, after?: string) => ({
  items: Array.from({ length: rows }),
  ...(after !== undefined && { after }),
});

describe('the ledger of a long list', () => {
  it('knows which page each row is in, however long the pages are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const ledger = new ListLedger(undefined);
        sizes.forEach((size, number) =>
          ledger.take(number, page(size, number === sizes.length - 1 ? undefined : `c${number}`)),
        );
        const rows = sizes.flatMap((size, number) => Array.from({ length: size }, () => number));
        expect(ledger.count).toBe(rows.length);
        expect(ledger.isWhole).toBe(true);
        rows.forEach((number, row) => {
          const found = ledger.pageOf(row);
          expect(found).toBe(number);
          expect(row - ledger.start(found)).toBeLessThan(sizes[found] ?? 0);
        });
      }),
    );
  });

  it('hands on where the next page begins, and takes a page that it has only once', () => {
    const ledger = new ListLedger('2030-03-14.9');
    expect(ledger.cursor(0)).toBe('2030-03-14.9');
    expect(ledger.take(0, page(3, 'a'))).toBe(true);
    expect(ledger.cursor(1)).toBe('a');
    expect(ledger.take(0, page(3, 'a'))).toBe(false);
    expect(ledger.isWhole).toBe(false);
    // One that nobody has asked for yet has no place.
    expect(ledger.take(2, page(3))).toBe(false);
    expect(ledger.count).toBe(3);
  });

  it('forgets what stands behind a page that ends elsewhere now', () => {
    const ledger = new ListLedger(undefined);
    [page(3, 'a'), page(3, 'b'), page(1)].forEach((one, number) => ledger.take(number, one));
    ledger.heights.push(10, 11, 12, 13, 14, 15, 16);
    expect(ledger.take(1, page(2, 'c'))).toBe(true);
    expect({ count: ledger.count, pages: ledger.pages, next: ledger.cursor(2), isWhole: ledger.isWhole }).toEqual({
      count: 5,
      pages: 2,
      next: 'c',
      isWhole: false,
    });
    expect(ledger.heights).toEqual([10, 11, 12, 13, 14]);
  });
});
