import { type ByKind, type Known, valueOf } from '@onrecord/model';
import type { GoldNames } from './gold-names.ts';
import { firstWords, occurrenceOf, segmentsOf } from './gold-words.ts';

/** A row of a gold file; fields that are undefined are not written, and not scored. */
export type GoldRow = Readonly<Record<string, unknown>>;

interface Ground {
  readonly text: string;
  readonly names: GoldNames;
  /** Where the statement before begins. */
  readonly cursor: number;
}

/** What a gold file says of a record of each kind. */
export function goldRows({ text, names, cursor }: Ground): ByKind<GoldRow> {
  return {
    statement: ({ speaker, cue, mode, content }) => ({
      speaker: names.actor(speaker),
      cue: wordsOf(cue),
      mode,
      ...segmentsOf(text, content, cursor),
    }),
    event: (event) => ({
      trigger: [...new Set(event.triggers.map(({ quote }) => quote))],
      type: [event.type],
      actor: names.actors(event.actors),
      recipient: names.actors(event.recipients),
      place: names.place(event.place),
      time: names.time(valueOf(event.time)),
      realis: event.realis,
      claimant: names.claimant(event),
    }),
    figure: (figure) => ({
      exact: figure.quantifier.quote,
      n: occurrenceOf(text, figure.quantifier),
      value: figure.quantity.value,
      min: figure.quantity.min,
      max: figure.quantity.max,
      measure: figure.measure,
      counted: wordsOf(figure.counted),
      place: names.place(figure.place),
      time: names.time(figure.period.on ?? figure.period.asOf),
      since: names.time(figure.period.since),
      claimant: names.claimant(figure),
    }),
    position: ({ party, stance, issue, inExchangeFor }) => ({
      party: [names.actor(party)],
      stance: [stance],
      issue: issue.anchor.quote,
      key: issue.key,
      inExchangeFor: firstWords(text, inExchangeFor),
    }),
    prospect: ({ type, holder, what, condition }) => ({
      kind: type,
      by: names.actor(holder),
      what: what.quote,
      condition: firstWords(text, condition),
    }),
  };
}

/** Words that the report itself has: those of a field that was put otherwise are not looked for. */
function wordsOf(known: Known<string>): string | undefined {
  return known.status === 'stated' && known.anchor.quote === known.value ? known.value : undefined;
}
