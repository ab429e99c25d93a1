import { note, type Note } from '@onrecord/model';
import { warcProblems } from './notes.ts';
import { placeName } from './part.ts';
import type { Found } from './record.ts';

/** What is said of a damaged stretch of a web archive. */
export function damageProblem(found: Exclude<Found, { readonly kind: 'record' }>): Note {
  if (found.kind === 'too-damaged') {
    const details = { from: placeName(found.from) };
    return note(warcProblems.tooDamaged, { details });
  }
  const { damage, to } = found;
  const from = placeName(damage.from);
  if (to) {
    const details = { from, to: placeName(to), reason: damage.reason ?? 'a record breaks off' };
    return note(warcProblems.damaged, { details });
  }
  if (damage.reason === undefined) return note(warcProblems.cut, { details: { from } });
  return note(warcProblems.damagedToEnd, { details: { from, reason: damage.reason } });
}
