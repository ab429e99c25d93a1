import type { Day } from '../rows/day.ts';

/**
 * A stretch of a sentence: our own text, a name, or the exact words of a report. Words come without outer quotation marks:
 * `speaker` means that the report quotes them as said, `report` that they are the report's own wording.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly inferred?: true }
  | { readonly kind: 'words'; readonly text: string; readonly voice: 'speaker' | 'report' };

export type Phrase = readonly Part[];

/** One sentence: complete, with its full stop, and the numbers of its footnotes. */
export interface Sentence {
  readonly parts: Phrase;
  /** Numbers of footnotes, ascending, never empty. */
  readonly notes: readonly number[];
  /** Further sources of the same that have no footnote here. */
  readonly further: number;
}

export const SECTION_KEYS = ['positions', 'counts', 'happened', 'said', 'due', 'became', 'differences'] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

export interface BriefSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  /** What stands in place of the sentences where there are none. */
  readonly empty: string;
  /** How many items there are that the section has no room for. */
  readonly rest: number;
  /** "12 further statements are in the archive."; undefined where nothing is left out. */
  readonly restWords: string | undefined;
}

/** Where a sentence has its words from. */
export interface Footnote {
  readonly number: number;
  readonly outlet: string | undefined;
  readonly day: Day | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** The exact words, unchanged. */
  readonly quote: string;
  /** Addresses of the records in these words. */
  readonly addresses: readonly [string, ...string[]];
}

export interface Brief {
  readonly title: string;
  readonly since: Day;
  readonly until: Day;
  /** What the brief covers, and what it does not: plain sentences of our own. */
  readonly covers: readonly string[];
  readonly sections: readonly BriefSection[];
  readonly footnotes: readonly Footnote[];
}

/** How to read the marks of a brief: printed with every one. */
export const BRIEF_LEGEND =
  'Words in “double” quotation marks are a speaker’s own, as the report quotes them; words in ‘single’ marks are the wording of the report. onrecord says who said it, never what is true.';
