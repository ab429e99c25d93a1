import {
  ACTOR_KINDS,
  EVENT_TYPES,
  PLACE_KINDS,
  PROSPECT_TYPES,
  STANCES,
  STATEMENT_ACTS,
  STATEMENT_MODES,
} from '@onrecord/model';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { nearest } from './nearest.ts';
import { shown } from './parse-query.ts';

/** What `type` may be, by what is listed. Of figures any measure: readings from elsewhere may have others. */
const TYPES = {
  statements: STATEMENT_ACTS,
  events: EVENT_TYPES,
  positions: STANCES,
  outlook: PROSPECT_TYPES,
  actors: ACTOR_KINDS,
  places: PLACE_KINDS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Typed = keyof typeof TYPES | 'figures' | 'rows';

const ALL: readonly string[] = [...STATEMENT_ACTS, ...EVENT_TYPES, ...STANCES, ...PROSPECT_TYPES];

/** The types as the archive has them, whatever their case. @throws HttpProblem for what nothing of the kind has */
export function rowTypes(of: Typed, given: readonly string[] | undefined): readonly string[] | undefined {
  return given?.flatMap((word) => (of === 'figures' || of === 'rows' ? anyType(word) : typeOf(of, word)));
}

/** The modes as the archive has them; those of statements are a closed list. @throws HttpProblem for what no statement has */
export function rowModes(of: Typed, given: readonly string[] | undefined): readonly string[] | undefined {
  return given?.map((word) => {
    const written = word.trim().toLowerCase();
    if (of !== 'statements' || STATEMENT_MODES.some((mode) => mode === written)) return written;
    const reason = `"${shown(word)}" is no mode of statements; there are ${STATEMENT_MODES.join(', ')}`;
    throw new HttpProblem(serverProblems.badParameter, { details: { name: 'mode', reason } });
  });
}

/** Of rows of all kinds: a word may be the type of several; another one may be a measure of figures. */
function anyType(word: string): readonly string[] {
  const written = word.trim().toLowerCase();
  return [written, ...ALL.filter((type) => type !== written && type.toLowerCase() === written)];
}

function typeOf(of: keyof typeof TYPES, word: string): string {
  const known: readonly string[] = TYPES[of];
  const written = word.trim().toLowerCase();
  const found = known.find((type) => type.toLowerCase() === written);
  if (found !== undefined) return found;
  const near = nearest(written, known);
  const hint = near === undefined ? `there are ${known.join(', ')}` : `did you mean ${near}?`;
  const reason = `"${shown(word)}" is no type of ${of}; ${hint}`;
  throw new HttpProblem(serverProblems.badParameter, { details: { name: 'type', reason } });
}
