/** Nouns for a body that its own head or spokesman speaks for: "his government", "our group". Our own list. */
// prettier-ignore
export const OWN_BODIES: ReadonlySet<string> = new Set([
  'government', 'cabinet', 'group', 'party', 'movement', 'ministry', 'country', 'army', 'administration', 'organisation', 'organization',
  'union', 'company', 'agency', 'delegation', 'council', 'nation', 'troop', 'troops', 'force', 'forces', 'man', 'men', 'fighter', 'side',
  'office', 'team', 'coalition', 'state', 'republic', 'alliance', 'front', 'brigade', 'militia', 'committee', 'court', 'bloc', 'tribe',
]);

/** Texts that call for something on behalf of those who wrote them. Our own list. */
// prettier-ignore
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'draft', 'resolution', 'text', 'letter', 'statement', 'communique', 'communiqué', 'petition', 'declaration', 'motion', 'document', 'bill',
  'proposal', 'plan', 'manifesto', 'note', 'paper',
]);
export const WRITING: ReadonlySet<string> = new Set([
  'write',
  'draft',
  'sponsor',
  'propose',
  'table',
  'submit',
  'back',
  'sign',
  'prepare',
  'issue',
  'circulate',
  'present',
  'co-sponsor',
]);
