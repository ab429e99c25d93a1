import type { Citation } from './brief-input.ts';
import type { Footnote } from './brief.ts';

/** The footnotes of a brief as it is written: numbered in the order in which they are first needed. */
export interface FootnoteBook {
  /** The number of a source; the same words of the same report have one number, whichever record they show. */
  readonly numberOf: (cite: Citation) => number;
  readonly all: () => readonly Footnote[];
}

export function footnoteBook(): FootnoteBook {
  const notes = new Map<string, Footnote>();
  return {
    numberOf: (cite) => {
      const key = sourceKey(cite);
      const known = notes.get(key);
      const note = known === undefined ? footnote(cite, notes.size + 1) : withAddress(known, cite.address);
      notes.set(key, note);
      return note.number;
    },
    all: () => [...notes.values()],
  };
}

/** What makes two citations one source. */
export function sourceKey({ outlet, told, title, url, quote }: Citation): string {
  return JSON.stringify([outlet, told, title, url, quote].map((field) => field ?? null));
}

function footnote({ outlet, told, title, url, quote, address }: Citation, number: number): Footnote {
  return { number, outlet, day: told, title, url, quote, addresses: [address] };
}

function withAddress(note: Footnote, address: string): Footnote {
  return note.addresses.includes(address) ? note : { ...note, addresses: [...note.addresses, address] };
}
