import type { Known } from '../known.ts';
import type { RecordKind } from '../schema.ts';
import type { Anchor } from '../span.ts';
import type { BlockRole, Realis } from '../vocabulary.ts';
import type { Context } from './context.ts';

/** A name, date or word of a row, and whether the report states it or we worked it out. */
export interface Fact {
  readonly text: string;
  readonly standing: Known<string>['status'];
  /** What worked it out, where it is inferred. */
  readonly rule?: string;
}

/** One more field of a row, in words: `{ label: 'to', fact: the mediators }`. */
export interface Detail {
  readonly label: string;
  readonly fact: Fact;
}

/** What a stretch of the report's text is to a row. */
export type PartRole = 'words' | 'cue' | 'party' | 'detail';

export interface Part {
  readonly role: PartRole;
  readonly anchor: Anchor;
}

/** One record of any kind in the words of an editor: what the command prints, and a card of the page's reader shows. */
export interface Entry {
  readonly kind: RecordKind;
  readonly id: string;
  /** Who it is about: the speaker, the doers, the party; for a figure what is counted. */
  readonly party: Fact;
  /** What it does: the reporting word, the kind of act, the stance. */
  readonly cue: string | undefined;
  /** "according to Ms Lee": the attribution chain, innermost first; undefined in the report's own voice. */
  readonly source: string | undefined;
  /** Whether it is told as fact; undefined for the kinds of which that is not said. */
  readonly realis: Realis | undefined;
  /** Small words: act, mode, measure, issue. */
  readonly tags: readonly string[];
  readonly words: readonly Anchor[];
  /** What stands around the words, where they say little alone: the trigger of an event. */
  readonly context: Context | undefined;
  readonly details: readonly Detail[];
  /** The role of its block where that is not the body. */
  readonly block: BlockRole | undefined;
  readonly confidence: number;
  readonly rule: string;
  /** Every stretch of text that shows it. */
  readonly parts: readonly Part[];
}
