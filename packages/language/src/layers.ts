import type { Span } from '@onrecord/model';

declare const tokenIndex: unique symbol;

/** A position in the token layer of one document: 0-based, never to be mixed up with a text offset. */
export type TokenIndex = number & { readonly [tokenIndex]: true };

/** Half-open range of tokens `[first, end)`. */
export interface TokenRange {
  readonly first: TokenIndex;
  readonly end: TokenIndex;
}

/** Universal part-of-speech tags (UD v2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

export const NAME_TYPES = ['person', 'organization', 'place', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A proper name in the text: the name itself, without title, determiner or possessive "'s". */
export interface Name extends TokenRange {
  readonly type: NameType;
}

/**
 * What is known of a text, one layer a stage. A layer is added, never changed. All arrays of the token-wise layers are
 * as long as `tokens`.
 */
export interface Layers {
  /** Spans in text order, without overlap. Tokens and the gaps between them join to the text. */
  readonly tokens: readonly Span[];
  /** Sentences cover all tokens, in order, without overlap. */
  readonly sentences: readonly TokenRange[];
  readonly tags: { readonly upos: readonly Upos[]; readonly xpos: readonly string[] };
  readonly lemmas: readonly string[];
  /**
   * Dependency tree of each sentence (UD v2). `head[i]` is the token that governs token i, or -1 for the root of its
   * sentence (each sentence has exactly one); `relation[i]` with subtype ("nsubj:pass").
   */
  readonly tree: { readonly head: readonly (TokenIndex | -1)[]; readonly relation: readonly string[] };
  /** In text order, without overlap. */
  readonly names: readonly Name[];
}
export type LayerName = keyof Layers;

/** A text with the layers `Has`. */
export type Document<Has extends LayerName = never> = { readonly text: string } & Pick<Layers, Has>;

/** The document as `language` hands it to `reader`: all layers. */
export type AnalysedText = Document<LayerName>;
