/**
 * What a record of a conflict is about, apart from harm: our own list of lemmas. A weak sign of the future ("will") makes a
 * prospect only where one of these, a harm or a danger is in it.
 */
// prettier-ignore
export const MATTER_WORDS = [
  'ceasefire', 'cease-fire', 'truce', 'armistice', 'talk', 'talks', 'negotiation', 'negotiate', 'negotiations', 'agreement', 'deal', 'pact', 'treaty', 'accord',
  'withdraw', 'withdrawal', 'pull', 'aid', 'assistance', 'relief', 'release', 'free', 'hostage', 'captive', 'prisoner', 'detainee', 'exchange', 'swap',
  'peace', 'peacekeeper', 'peacekeeping', 'support', 'troop', 'troops', 'force', 'forces', 'soldier', 'mission', 'election', 'vote', 'referendum', 'summit',
  'meeting', 'meet', 'visit', 'envoy', 'mediator', 'mediation', 'mediate', 'convoy', 'corridor', 'evacuation', 'evacuate', 'refugee', 'migrant', 'displaced',
  'reconstruction', 'rebuild', 'inquiry', 'investigation', 'investigate', 'trial', 'court', 'tribunal', 'protest', 'protester', 'demonstration', 'rally',
  'resolution', 'disarm', 'disarmament', 'lay', 'arms', 'border', 'security', 'council', 'government', 'president', 'minister', 'parliament', 'military',
  'army', 'navy', 'police', 'rebel', 'militant', 'militia', 'insurgent', 'guerrilla', 'terrorist', 'terrorism', 'weapon', 'weapons', 'missile', 'rocket', 'nuclear',
  'enrich', 'enrichment', 'uranium', 'drone', 'artillery', 'deploy', 'deployment', 'reinforce', 'reinforcement', 'mobilise', 'defend', 'defence', 'defense', 'protect',
  'resign', 'resignation', 'impeach', 'dissolve', 'transition', 'power', 'coalition', 'alliance', 'ally', 'recognise', 'recognize', 'recognition', 'sovereignty',
  'independence', 'autonomy', 'occupation', 'settlement', 'territory', 'regime', 'opposition', 'conflict', 'crisis', 'civilian', 'humanitarian', 'delivery',
  'reopen', 'crossing', 'checkpoint', 'sanction', 'compensate', 'compensation', 'amnesty', 'pardon', 'extradite', 'extradition', 'justice', 'accountable',
  'diplomat', 'diplomatic', 'embassy', 'ambassador', 'foreign', 'bilateral', 'dialogue', 'roadmap', 'plan', 'peaceful', 'political', 'politician', 'reform',
  'constitution', 'law', 'curfew', 'emergency', 'return', 'repatriate', 'repatriation', 'resettle', 'resettlement', 'asylum', 'fund', 'funding', 'loan',
  'million', 'billion', 'train', 'training', 'arm', 'equip', 'equipment', 'ammunition', 'supply', 'supplies', 'victim', 'rights', 'abuse', 'crime', 'war',
  'continue', 'resume', 'implement', 'sign', 'ratify', 'cooperate', 'cooperation', 'relation', 'relations', 'unity', 'stability', 'cross', 'fleet', 'warship', 'vessel',
  'breakthrough', 'compromise', 'solution', 'frigate', 'destroyer', 'battalion', 'brigade', 'squadron', 'submarine', 'aircraft', 'jet', 'tank', 'helicopter', 'flight', 'cargo', 'truck', 'ferry', 'traffic', 'quay', 'ration', 'medicine', 'fuel', 'grain', 'vaccine', 'observer', 'monitor', 'negotiator', 'blockade', 'embargo', 'mourning', 'body', 'bodies', 'remains', 'surveyor', 'worker', 'union', 'charge', 'arbitrator', 'arbitration', 'commission', 'committee', 'decree', 'martial', 'barracks', 'garrison', 'buffer', 'demilitarise', 'demilitarize', 'demine', 'mine', 'vigil', 'conference', 'march', 'hearing', 'session', 'drill', 'drills', 'exercise', 'exercises', 'poll', 'ballot', 'inauguration', 'funeral', 'delegation', 'handover', 'operation', 'pullout', 'airlift', 'shipment', 'verdict', 'ruling', 'arrival', 'ban', 'lift', 'inspector', 'inspection', 'curfew', 'strike', 'export', 'oil', 'pipeline', 'port', 'ship', 'shipping', 'airspace', 'grant', 'food', 'liberate', 'liberation', 'leader', 'official', 'victory', 'win', 'surrender', 'stand', 'allow', 'tolerate', 'accept', 'reject', 'agree', 'hold',
] as const;
