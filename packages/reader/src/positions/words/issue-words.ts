import type { IssueKey } from '../issue-keys.ts';

/** One word that speaks for an issue, and how much. Lemmas or word forms, lower case. Our own lists. */
export interface WordWeight {
  readonly key: IssueKey;
  readonly weight: number;
  readonly words: readonly string[];
}

/** Two words that together speak for an issue, wherever they stand in its phrase. */
export interface PairWeight {
  readonly key: IssueKey;
  readonly weight: number;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

// prettier-ignore
const ENDING = [
  'end', 'ending', 'stop', 'halt', 'cease', 'cessation', 'conclude', 'conclusion', 'finish', 'termination', 'suspend', 'suspension',
  'pause', 'freeze', 'continue', 'continuation', 'quell',
] as const;
// prettier-ignore
const FORCES = [
  'troop', 'troops', 'force', 'forces', 'army', 'soldier', 'military', 'military forces', 'fighter', 'tank', 'peacekeeper', 'mercenary',
  'weaponry', 'militia', 'unit', 'navy', 'fleet', 'base', 'occupation',
] as const;
// prettier-ignore
const CAPTIVES = [
  'hostage', 'captive', 'abductee', 'detainee', 'prisoner', 'inmate', 'pow', 'pows', 'kidnapped', 'captured', 'detained', 'jailed',
  'imprisoned', 'activist', 'journalist', 'dissident', 'schoolgirl', 'sailor', 'leader',
] as const;
/** Those whom armed groups seize at work or on the road. */
// prettier-ignore
const SEIZED = [
  'worker', 'crew', 'team', 'surveyor', 'engineer', 'reporter', 'tourist', 'pilgrim', 'student', 'pupil', 'nurse', 'doctor', 'monk', 'nun', 'priest',
  'missionary', 'passenger', 'driver', 'pilot', 'fisherman', 'seafarer', 'soldier', 'policeman', 'civilian', 'villager', 'woman', 'child',
] as const;
// prettier-ignore
const RELIEF = [
  'aid', 'relief', 'humanitarian', 'food', 'medicine', 'medical', 'fuel', 'water', 'supplies', 'supply', 'convoy', 'assistance', 'un',
] as const;

// prettier-ignore
export const ISSUE_WORDS: readonly WordWeight[] = [
  { key: 'ceasefire', weight: 5, words: [
      'ceasefire', 'cease-fire', 'truce', 'armistice', 'cessation', 'hostilities', 'de-escalation', 'deescalation', 'de-escalate',
      'deescalate', 'restraint', 'standstill',
    ] },
  { key: 'end-of-war', weight: 2, words: ['peace', 'bloodshed', 'war'] },
  { key: 'troop-withdrawal', weight: 4, words: ['withdrawal', 'withdraw', 'pullout', 'pull-out', 'pullback', 'demilitarization', 'demilitarisation', 'demilitarized', 'demilitarised'] },
  { key: 'troop-withdrawal', weight: 2, words: ['leave', 'vacate', 'retreat'] },
  { key: 'troop-withdrawal', weight: 3, words: ['occupation'] },
  { key: 'hostage-release', weight: 3, words: ['hostage', 'abductee', 'captive'] },
  { key: 'hostage-release', weight: 1, words: ['release', 'free', 'freedom', 'freeing', 'return'] },
  { key: 'prisoner-exchange', weight: 4, words: ['swap', 'exchange'] },
  { key: 'prisoner-exchange', weight: 1, words: ['prisoner', 'pows'] },
  { key: 'humanitarian-access', weight: 4, words: ['corridor', 'airdrop', 'relief', 'convoy', 'humanitarian', 'unhindered'] },
  { key: 'humanitarian-access', weight: 2, words: ['aid', 'access', 'crossing', 'supplies', 'food', 'medicine', 'famine', 'starvation', 'evacuation', 'fuel', 'electricity', 'water'] },
  { key: 'military-operation', weight: 4, words: [
      'offensive', 'invasion', 'airstrike', 'air-strike', 'bombardment', 'bombing', 'shelling', 'incursion', 'invade', 'bombard', 'bomb',
      'escalation', 'counteroffensive', 'counter-offensive', 'raid', 'assault', 'drill', 'shell', 'missile', 'drone', 'no-fly', 'mobilization', 'mobilisation',
      'provocation', 'aggression',
    ] },
  { key: 'military-operation', weight: 2, words: ['war', 'military', 'fighting', 'launch', 'violence', 'exercise', 'conscription'] },
  { key: 'military-operation', weight: 3, words: ['operation', 'strike', 'attack', 'attacks', 'retaliation', 'retaliate', 'escalate', 'intervention'] },
  { key: 'disarmament', weight: 5, words: [
      'disarmament', 'disarm', 'denuclearization', 'denuclearisation', 'denuclearize', 'denuclearise', 'nonproliferation', 'non-proliferation',
      'demobilization', 'demobilisation', 'demobilize', 'demobilise', 'decommission', 'warhead', 'enrichment', 'uranium',
    ] },
  { key: 'disarmament', weight: 2, words: ['nuclear', 'weapon', 'arsenal', 'disband', 'dismantle', 'missile', 'landmine', 'arms'] },
  { key: 'governance', weight: 4, words: [
      'transition', 'transitional', 'power-sharing', 'autonomy', 'federalism', 'self-rule', 'devolution', 'constitution', 'constitutional',
      'junta', 'civilian-led', 'decentralization', 'decentralisation', 'secession',
    ] },
  { key: 'governance', weight: 2, words: ['government', 'rule', 'governance', 'regime', 'reform', 'democracy', 'democratic', 'unity', 'administration', 'cabinet', 'coup', 'law', 'bill', 'legislation', 'parliament', 'settlement'] },
  { key: 'borders', weight: 3, words: ['border', 'territory', 'annexation', 'annex', 'cede', 'sovereignty', 'territorial', 'frontier', 'demarcation', 'boundary', 'partition', 'secede', 'enclave', 'land'] },
  { key: 'recognition', weight: 4, words: ['recognition', 'statehood', 'recognise', 'recognize', 'independence', 'two-state', 'membership', 'normalization', 'normalisation', 'self-determination'] },
  { key: 'sanctions', weight: 5, words: ['sanction', 'sanctions', 'embargo', 'tariff', 'boycott', 'asset', 'price-cap', 'divestment'] },
  { key: 'sanctions', weight: 5, words: ['embargo'] },
  { key: 'troop-withdrawal', weight: 2, words: ['occupied'] },
  { key: 'accountability', weight: 4, words: [
      'accountability', 'accountable', 'justice', 'impunity', 'prosecution', 'prosecute', 'tribunal', 'punish', 'punishment', 'perpetrator',
      'extradition', 'extradite', 'apology', 'apologise', 'apologize', 'compensation', 'reparation', 'reparations', 'amnesty', 'culprit', 'arrest',
    ] },
  { key: 'elections', weight: 4, words: ['election', 'elections', 'poll', 'polls', 'ballot', 'referendum', 'recount', 'electoral'] },
  { key: 'elections', weight: 2, words: ['vote', 'voter', 'candidate'] },
  { key: 'resignation', weight: 5, words: ['resignation', 'resign', 'impeachment', 'impeach', 'ouster', 'abdicate', 'abdication'] },
  { key: 'resignation', weight: 2, words: ['removal', 'dismissal', 'oust', 'sack', 'departure'] },
  { key: 'reconstruction', weight: 4, words: ['reconstruction', 'rebuild', 'rebuilding', 'reconstruct', 'redevelopment'] },
  { key: 'return-of-displaced', weight: 4, words: ['repatriation', 'repatriate', 'returnee', 'resettlement', 'resettle'] },
  { key: 'return-of-displaced', weight: 2, words: ['refugee', 'displaced', 'displacement'] },
  { key: 'security-guarantees', weight: 3, words: ['guarantee', 'guarantees', 'deterrence', 'assurances', 'peacekeeping', 'buffer', 'non-aggression'] },
  { key: 'talks', weight: 4, words: [
      'talk', 'talks', 'negotiation', 'negotiations', 'negotiate', 'dialogue', 'mediation', 'mediate', 'summit', 'diplomacy', 'diplomatic',
      'mediator', 'roundtable',
    ] },
  { key: 'talks', weight: 2, words: ['meeting', 'conference', 'settlement', 'solution', 'reconciliation', 'compromise', 'political', 'process', 'meet', 'peace', 'negotiated'] },
  { key: 'investigation', weight: 4, words: ['investigation', 'investigate', 'inquiry', 'enquiry', 'probe', 'inspection', 'inspector', 'fact-finding', 'autopsy', 'evidence', 'investigator', 'commission'] },
  { key: 'un-action', weight: 3, words: ['observer', 'peacekeeper', 'peacekeepers', 'monitor'] },
  { key: 'civilian-protection', weight: 2, words: ['civilian', 'civilians', 'noncombatant', 'evacuation', 'hospital', 'protection', 'protect', 'safety', 'minority'] },
  { key: 'military-cooperation', weight: 3, words: ['alliance', 'arming', 'weaponry', 'ammunition', 'interceptor'] },
  { key: 'siege', weight: 5, words: ['siege', 'blockade', 'besiegement', 'besiege', 'encirclement'] },
];

// prettier-ignore
export const ISSUE_PAIRS: readonly PairWeight[] = [
  { key: 'end-of-war', weight: 6, first: ENDING, second: ['war', 'conflict', 'bloodshed'] },
  { key: 'end-of-war', weight: 4, first: ['peace'], second: ['treaty', 'deal', 'accord', 'agreement', 'pact', 'plan'] },
  { key: 'military-operation', weight: 4, first: ['deploy', 'deployment', 'station', 'fly', 'send'], second: [...FORCES, 'zone'] },
  { key: 'ceasefire', weight: 4, first: ENDING, second: ['fighting', 'violence', 'hostilities', 'fire', 'clash', 'firing', 'shooting', 'gunfire'] },
  { key: 'ceasefire', weight: 5, first: ['hold', 'stop', 'halt', 'end', 'cease', 'silence', 'suspend', 'pause', 'refrain', 'stopping'], second: ['artillery', 'shelling', 'bombardment', 'bombing', 'attack', 'strike', 'airstrike', 'raid', 'gun', 'guns', 'rocket', 'fire'] },
  { key: 'ceasefire', weight: 4, first: ['lay', 'put', 'silence'], second: ['guns', 'gun', 'arms'] },
  { key: 'troop-withdrawal', weight: 5, first: ['withdraw', 'withdrawal', 'pull', 'leave', 'departure', 'removal', 'remove', 'exit', 'vacate', 'retreat'], second: FORCES },
  { key: 'hostage-release', weight: 5, first: ['release', 'free', 'freed', 'freedom', 'freeing', 'return', 'hand', 'liberate', 'liberation', 'home'], second: CAPTIVES },
  { key: 'hostage-release', weight: 4, first: ['release', 'free', 'freeing'], second: SEIZED },
  { key: 'prisoner-exchange', weight: 6, first: ['exchange', 'swap', 'exchanged', 'swapped'], second: CAPTIVES },
  { key: 'humanitarian-access', weight: 5, first: [
      'access', 'allow', 'reach', 'deliver', 'delivery', 'let', 'entry', 'enter', 'flow', 'corridor', 'crossing', 'facilitate', 'open',
      'reopen', 'reopening', 'opening', 'obstruction', 'provide', 'unhindered', 'increase', 'passage',
    ], second: RELIEF },
  { key: 'humanitarian-access', weight: 4, first: ['safe', 'border', 'crossing', 'road', 'port', 'airport', 'bridge'], second: ['passage', 'open', 'reopen', 'reopening', 'reopened'] },
  { key: 'disarmament', weight: 6, first: ['leave', 'keep', 'hand', 'give', 'surrender', 'dismantle', 'destroy', 'remove', 'scrap', 'place'], second: ['rocket', 'rockets', 'missile', 'missiles', 'arsenal', 'tunnel', 'weapon', 'weapons'] },
  { key: 'sanctions', weight: 9, first: ['freeze', 'seize', 'block', 'freezing'], second: ['account', 'accounts', 'asset', 'assets', 'fund', 'funds', 'property'] },
  { key: 'sanctions', weight: 5, first: ['ban', 'limit', 'curb', 'halt', 'cap', 'restrict', 'price'], second: ['import', 'imports', 'export', 'exports', 'oil', 'gas', 'trade', 'visa', 'travel', 'coal'] },
  { key: 'sanctions', weight: 7, first: ['stop', 'halt', 'ban', 'suspend', 'end', 'cease'], second: ['sale', 'sales'] },
  { key: 'investigation', weight: 6, first: ['let', 'allow', 'independent', 'full'], second: ['investigate', 'inspect', 'inquire', 'investigator', 'inspector', 'monitor'] },
  { key: 'accountability', weight: 5, first: ['punish', 'punished', 'prosecute', 'try', 'tried', 'trial', 'jail', 'arrest', 'arrested'], second: ['responsible', 'culprit', 'killer', 'killers', 'attacker', 'perpetrator', 'those', 'murderer', 'officer'] },
  { key: 'prisoner-exchange', weight: 6, first: ['price', 'trade', 'return'], second: ['prisoner', 'prisoners', 'captive', 'captives'] },
  { key: 'troop-withdrawal', weight: 5, first: ['quit', 'evacuate', 'go', 'send', 'bring'], second: ['barracks', 'peacekeepers', 'occupier', 'occupiers'] },
  { key: 'governance', weight: 5, first: ['restore', 'restoration', 'return', 'reinstate', 'reinstatement', 'hand', 'handover'], second: ['rule', 'order', 'power', 'democracy', 'parliament', 'civilians'] },
  { key: 'siege', weight: 5, first: ['lift', 'lifting', 'end', 'break', 'ease'], second: ['siege', 'blockade', 'besiegement', 'encirclement'] },
  { key: 'resignation', weight: 5, first: ['step', 'stand', 'removal', 'remove', 'oust', 'quit', 'leave', 'ouster', 'dismissal'], second: ['down', 'aside', 'president', 'minister', 'office', 'power', 'chief'] },
  { key: 'accountability', weight: 4, first: ['hold', 'bring', 'held', 'brought'], second: ['account', 'responsible', 'justice', 'accountable'] },
  { key: 'disarmament', weight: 5, first: ['lay', 'surrender', 'give', 'hand', 'dismantle', 'abandon', 'destroy', 'ban', 'eliminate', 'elimination', 'limit', 'reduce', 'stop', 'end', 'halt', 'nuclear', 'chemical', 'freeze'], second: ['arms', 'weapon', 'arsenal', 'nuclear', 'weaponry', 'programme', 'program', 'stockpile', 'landmine', 'landmines', 'mine', 'mines', 'munition'] },
  { key: 'return-of-displaced', weight: 5, first: ['return', 'repatriation', 'repatriate', 'back', 'go'], second: ['refugee', 'displaced', 'home', 'homes', 'displacement', 'evacuee', 'resident', 'villager', 'families'] },
  { key: 'military-cooperation', weight: 5, first: ['supply', 'provide', 'send', 'deliver', 'delivery', 'sale', 'sell', 'shipment', 'transfer', 'arm', 'more', 'export', 'deliveries'], second: ['arms', 'weapon', 'tank', 'jet', 'ammunition', 'missile', 'weaponry', 'defence', 'defense', 'military'] },
  { key: 'security-guarantees', weight: 5, first: ['security'], second: ['guarantee', 'assurance', 'guarantees', 'pact', 'treaty'] },
  { key: 'civilian-protection', weight: 4, first: ['protect', 'protection', 'safety', 'spare', 'safeguard', 'target', 'targeting', 'harm', 'kill', 'safe', 'protected'], second: ['civilian', 'civilians', 'population', 'child', 'woman', 'hospital', 'minority', 'people', 'resident', 'worker', 'school'] },
  { key: 'un-action', weight: 4, first: ['deploy', 'send', 'adopt', 'pass', 'deployment', 'convene', 'mandate', 'extend'], second: ['observer', 'peacekeeper', 'resolution', 'mission', 'council', 'monitor'] },
  { key: 'elections', weight: 4, first: ['hold', 'free', 'early', 'snap', 'fair', 'new'], second: ['election', 'elections', 'vote', 'poll', 'referendum'] },
  { key: 'recognition', weight: 5, first: ['recognise', 'recognize', 'recognition'], second: ['state', 'statehood', 'independence', 'government', 'sovereignty', 'right'] },
  { key: 'recognition', weight: 5, first: ['state'], second: ['solution', 'creation', 'create', 'establishment', 'establish'] },
  { key: 'borders', weight: 3, first: ['give', 'cede', 'hand', 'return', 'claim', 'close', 'open', 'redraw'], second: ['territory', 'land', 'border', 'frontier', 'region', 'province', 'island'] },
  { key: 'talks', weight: 4, first: ['return', 'resume', 'resumption', 'start', 'begin', 'direct', 'peace', 'political'], second: ['table', 'talk', 'talks', 'negotiation', 'dialogue', 'settlement', 'solution', 'process'] },
  { key: 'governance', weight: 4, first: ['political', 'democratic', 'civilian', 'interim', 'unity'], second: ['transition', 'rule', 'government', 'reform'] },
  { key: 'investigation', weight: 4, first: ['independent', 'international', 'impartial', 'full'], second: ['investigation', 'inquiry', 'probe', 'commission'] },
];
