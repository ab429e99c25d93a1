import type { ReportPlan } from './built-reading.ts';
import type { Line } from './reading-builder.ts';

const SPEAKERS = ['Adela Norrin', 'Ilsa Brandhof', 'Tomas Veidt', 'José Äröngård'];
const DOERS = ['Saltmarsh Front', 'Äröngård Guard', 'Upland League'];
const VERBS = ['attacked', 'shelled', 'raided'];
const PLACES = ['Tolhuin', 'Ushuaia', 'Tromsø'] as const;

/** A line that repeats names, places and days of others with the same remainders: reports share actors, occurrences and series. */
export function sampleLine(n: number): Line {
  const at = <T>(list: readonly [T, ...T[]] | readonly T[], number: number): T => list[number % list.length] as T;
  return {
    speaker: at(SPEAKERS, n),
    doer: at(DOERS, Math.floor(n / 2)),
    verb: at(VERBS, Math.floor(n / 3)),
    count: 10 + (n % 17),
    place: at(PLACES, Math.floor(n / 5)),
    day: `2030-03-${String(1 + (Math.floor(n / 4) % 28)).padStart(2, '0')}`,
    ...(n % 3 === 0 && { rejects: at(['truce', 'exchange of prisoners'], n) }),
    ...(n % 4 === 1 && { warnsOf: at(['more attacks on the harbour road', 'a long winter'], n) }),
  };
}

/** Reports of an invented dispute; some are corrected later, some come from two outlets. */
export function samplePlan(n: number): ReportPlan {
  const lines = Array.from({ length: 1 + (n % 4) }, (_, index) => sampleLine(n * 3 + index));
  return {
    title: `Report ${n} from the coast`,
    outlet: n % 2 === 0 ? 'Estuary Post' : 'Tern Agency',
    // Every fifth stands under the address of the one before: it corrects it.
    url: `https://post.example/${n % 5 === 4 ? n - 1 : n}`,
    file: `reports/${n}.txt`,
    ...(n % 7 !== 6 && { published: `2030-03-${String(1 + (n % 28)).padStart(2, '0')}` }),
    lines,
    confidence: (n % 10) / 10,
  };
}
