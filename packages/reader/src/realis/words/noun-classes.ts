/** Nouns that only count or bound the acts behind their "of": what holds of them holds of the acts. Own list. */
export const PARTITIVES: ReadonlySet<string> = new Set([
  ...[
    'series',
    'wave',
    'round',
    'number',
    'spate',
    'string',
    'dozen',
    'score',
    'hundred',
    'thousand',
    'lot',
    'kind',
    'type',
  ],
  ...[
    'set',
    'barrage',
    'day',
    'week',
    'month',
    'hour',
    'act',
    'form',
    'resumption',
    'start',
    'launch',
    'beginning',
    'holding',
  ],
  ...[
    'opening',
    'continuation',
    'renewal',
    'outbreak',
    'conduct',
    'implementation',
    'completion',
    'total',
    'couple',
    'sort',
  ],
  ...['half', 'third', 'quarter', 'extension', 'return', 'kick-off', 'signing', 'conclusion', 'delivery', 'part'],
]);

/** Words before "to" that make its act one that came about: "the first to leave". Own list. */
export const RANKS: ReadonlySet<string> = new Set([
  ...['first', 'second', 'third', 'last', 'latest', 'only', 'next', 'fourth', 'fifth'],
]);

/** Prepositions behind which a clause or noun tells of something past or given: "after the attack". Own list. */
export const DEFINITES: ReadonlySet<string> = new Set([
  ...[
    'the',
    'this',
    'that',
    'these',
    'those',
    'its',
    'his',
    'her',
    'their',
    'our',
    'my',
    'your',
    'both',
    'each',
    'whose',
  ],
]);
