import type { ProspectFact } from '../../src/rows/facts.ts';
import type { Evidence, OutcomeReason } from '../../src/situation/index.ts';
import { day, type FactStory, keyOf } from './fact-story.ts';

export const ON_FERRIES = {
  act: { type: 'ASSAULT', mode: undefined, recipients: [keyOf('ferries')], place: undefined },
} as const;
export const IN_LERWICK = {
  act: { type: 'ASSAULT', mode: undefined, recipients: [], place: keyOf('Lerwick') },
} as const;

export function by(date: string): Pick<ProspectFact, 'horizon'> {
  return { horizon: { from: day(date), to: day(date) } };
}

export interface Told {
  readonly line: readonly ProspectFact[];
  readonly evidence: readonly Evidence[];
  readonly words?: Readonly<Record<number, string>>;
}

export interface Case {
  readonly title: string;
  readonly told: (s: FactStory) => Told;
  readonly outcome: string;
  readonly why: OutcomeReason;
  readonly keys?: readonly number[];
  readonly possible?: readonly number[];
}

export const THREAT = '3-19 report: rangers threat attack any ferries that carry pilots';
