import { type ByKind, type Known, type OnRecord } from '@onrecord/model';
import type { PartyRole } from '../rows/archive-row.ts';
import type { PreparedParty } from './prepared-report.ts';

type Entry = readonly [PartyRole, Known<string> | undefined];

const ENTRIES: ByKind<readonly Entry[]> = {
  statement: ({ speaker, addressee, target }) => [
    ['speaker', speaker],
    ['addressee', addressee],
    ['target', target],
  ],
  event: ({ actors, recipients }) => [
    ...actors.map((actor): Entry => ['actor', actor]),
    ...recipients.map((recipient): Entry => ['recipient', recipient]),
  ],
  figure: ({ affected }) => [['affected', affected]],
  position: ({ party, counterpart }) => [
    ['party', party],
    ['counterpart', counterpart],
  ],
  prospect: ({ holder }) => [['holder', holder]],
};

/** The actors of a record with what they are to it, each once a role; the sources of its attribution among them. */
export function partiesOf(record: OnRecord): readonly PreparedParty[] {
  const parties = new Map<string, PreparedParty>();
  for (const [role, known] of ENTRIES[record.kind](record as never)) {
    if (known === undefined || known.status === 'absent') continue;
    put(parties, { role, local: known.value, status: known.status });
  }
  for (const { actor } of record.attribution) {
    if (actor !== undefined) put(parties, { role: 'source', local: actor, status: 'stated' });
  }
  return [...parties.values()];
}

function put(parties: Map<string, PreparedParty>, party: PreparedParty): void {
  const key = `${party.role} ${party.local}`;
  if (!parties.has(key)) parties.set(key, party);
}
