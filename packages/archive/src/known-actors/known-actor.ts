import type { ActorKind } from '@onrecord/model';

/** An office that a known actor has or had. */
export interface KnownRole {
  readonly title: string;
  /** Id of the body in the list. */
  readonly of: string;
  /** The first and last days on which it was surely held; undefined: not known, or still held. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** One line of a list of known actors. */
export interface KnownActor {
  readonly id: string;
  /** The name it is shown under. */
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly roles: readonly KnownRole[];
  /** Wikidata item, `Q...`. */
  readonly wikidata: string | undefined;
  /** Address that shows the line to be right. */
  readonly source: string;
  /** Line of the file, 1-based: for notes. */
  readonly line: number;
}
