/** A page as far as the ledger looks at it. */
interface LedgerPage {
  readonly items: readonly unknown[];
  readonly after?: string | undefined;
}

/** More rows than these are not shown in one list: browsers draw nothing beyond some 17 million px. */
export const MOST_ROWS = 150_000;

/**
 * What is known of a long list whose pages are not all in memory: where each page begins, how many rows it has, how high each row is. Kept for
 * the way back, so that a list has at once the length that it had.
 */
export class ListLedger {
  /** px by row, as they were measured. */
  readonly heights: number[] = [];
  /** Where each page begins: of the first undefined, or a place to begin at; of the others what the page before says. */
  readonly #cursors: (string | undefined)[];
  /** First row of each page that came, and of the one after the last. */
  readonly #starts: number[] = [0];
  #isWhole = false;

  constructor(from: string | undefined) {
    this.#cursors = [from];
  }

  /** Rows of the pages that came so far. */
  get count(): number {
    return this.#starts.at(-1) ?? 0;
  }

  /** Whether the last page came. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Pages that came. */
  get pages(): number {
    return this.#starts.length - 1;
  }

  cursor(page: number): string | undefined {
    return this.#cursors[page];
  }

  start(page: number): number {
    return this.#starts[page] ?? this.count;
  }

  /** The page that a row is in; of rows that are yet to come the next one. O(log pages). */
  pageOf(row: number): number {
    if (row >= this.count) return this.pages;
    let [low, high] = [0, this.pages - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Takes a page that came, or came anew; whether that changed the list. What stands behind a page that ends elsewhere now is forgotten. */
  take(page: number, { items, after }: LedgerPage): boolean {
    if (page > this.pages) return false;
    const isNew = page === this.pages;
    const end = this.start(page) + items.length;
    const isSame = !isNew && this.#starts[page + 1] === end && this.#cursors[page + 1] === after;
    if (isSame) return false;
    this.#starts.length = page + 1;
    this.#starts.push(end);
    this.#cursors.length = page + 1;
    if (after !== undefined) this.#cursors.push(after);
    this.heights.length = Math.min(this.heights.length, end);
    this.#isWhole = after === undefined;
    return true;
  }
}

const ledgers = new Map<string, ListLedger>();
const MOST_LEDGERS = 40;

/** The ledger of a list, by all that it is asked with. */
export function ledgerOf(list: string, from: string | undefined): ListLedger {
  const name = `${list} ${from ?? ''}`;
  const ledger = ledgers.get(name) ?? new ListLedger(from);
  ledgers.delete(name);
  ledgers.set(name, ledger);
  const [oldest] = ledgers.keys();
  if (ledgers.size > MOST_LEDGERS && oldest !== undefined) ledgers.delete(oldest);
  return ledger;
}
