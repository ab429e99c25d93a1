import { type Attribution, type Reading, valueOf } from '@onrecord/model';

/** One of those on whose word a row stands. */
export interface ChainLink {
  /** Undefined: a source that the report does not name. */
  readonly name: string | undefined;
  /** The statement by which it says so, where it is a row of the report. */
  readonly statement: string | undefined;
}

/** Those on whose word a row stands, the outermost first; none: the report says it in its own voice. */
export function chainOf({ actors, records }: Reading, attribution: Attribution): readonly ChainLink[] {
  const nameOf = (id: string | undefined): string | undefined => actors.find((actor) => actor.id === id)?.name;
  return attribution.map(({ actor, statement }) => {
    const record = statement === undefined ? undefined : records.find(({ id }) => id === statement);
    const speaker = record?.kind === 'statement' ? valueOf(record.speaker) : undefined;
    return { name: nameOf(actor ?? speaker), statement: record?.id };
  });
}
