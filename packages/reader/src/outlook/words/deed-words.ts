/** What a party does to another: our own lists, put together for news of conflict and diplomacy. Lemmas. */

/** Verbs that harm whom they are done to. */
// prettier-ignore
export const HARM_VERBS = [
  'attack', 'strike', 'bomb', 'shell', 'bombard', 'invade', 'storm', 'raid', 'assault', 'ambush', 'destroy', 'annihilate',
  'obliterate', 'crush', 'eliminate', 'eradicate', 'kill', 'assassinate', 'execute', 'hang', 'behead', 'shoot', 'hit', 'target',
  'retaliate', 'avenge', 'punish', 'hurt', 'fight', 'besiege', 'blockade', 'occupy', 'seize', 'capture', 'conquer', 'annex',
  'overrun', 'sink', 'sabotage', 'torch', 'burn', 'raze', 'flatten', 'demolish', 'arrest', 'detain', 'jail', 'imprison',
  'prosecute', 'deport', 'expel', 'evict', 'sanction', 'veto', 'boycott', 'ban', 'sever', 'confiscate', 'blacklist', 'disrupt',
  'paralyse', 'paralyze', 'strangle', 'starve', 'escalate', 'liquidate', 'neutralise',
  'neutralize', 'hunt', 'slaughter', 'massacre', 'exterminate', 'abduct', 'kidnap', 'detonate', 'nuke', 'overthrow', 'topple',
  'oust', 'depose', 'outlaw', 'smash', 'displace', 'interdict', 'counterattack',
  'retake', 'recapture', 'shut', 'block', 'quit', 'mobilise', 'mobilize', 'intervene', 'withhold', 'sue', 'prohibit', 'bar',
] as const;

/** Nouns for such acts, for what they are done with, and for what comes of them. */
// prettier-ignore
export const HARM_NOUNS = [
  'attack', 'strike', 'airstrike', 'air-strike', 'offensive', 'counteroffensive', 'counter-offensive', 'invasion', 'operation', 'assault', 'raid', 'bombardment',
  'bombing', 'shelling', 'retaliation', 'reprisal', 'response', 'force', 'sanction', 'sanctions', 'tariff', 'tariffs', 'embargo', 'blockade', 'siege',
  'punishment', 'consequence', 'consequences', 'revenge', 'vengeance', 'massacre', 'killing', 'execution', 'incursion',
  'escalation', 'arrest', 'crackdown', 'expulsion', 'annexation', 'boycott', 'countermeasure', 'counter-measure',
  'uprising', 'rebellion', 'terror', 'insurgency', 'jihad', 'rape', 'abduction', 'kidnapping', 'coup', 'war', 'violence', 'hostilities',
  'deportation', 'eviction', 'prosecution', 'veto', 'walkout', 'shutdown', 'blow', 'hell', 'surge', 'counterattack', 'ambush',
  'demolition', 'occupation', 'missile', 'missiles', 'rocket', 'rockets', 'bomb', 'weapon', 'weapons', 'provocation', 'test', 'intervention', 'confrontation', 'clash',
] as const;

/** What befalls people without being anybody's deed, or that nobody owns to. */
// prettier-ignore
export const DANGER_NOUNS = [
  'catastrophe', 'disaster', 'toll', 'famine', 'collapse', 'bloodbath', 'genocide', 'crisis', 'exodus', 'chaos', 'bloodshed', 'starvation',
  'outbreak', 'epidemic', 'conflagration', 'spillover', 'spill-over', 'tragedy', 'carnage', 'anarchy', 'instability', 'unrest', 'turmoil',
  'breakdown', 'hunger', 'cholera', 'disease', 'death', 'deaths', 'casualty', 'casualties', 'flood', 'displacement', 'influx', 'atrocity',
  'cleansing', 'suffering', 'shortage', 'shortages', 'vacuum', 'repercussion', 'repercussions', 'fallout', 'setback', 'meltdown', 'deadlock',
  'conflict', 'radicalisation', 'radicalization', 'extremism', 'threat', 'danger', 'nightmare', 'standoff', 'explosion', 'deterioration', 'fighting',
] as const;

/** What things do when they go wrong. */
// prettier-ignore
export const DANGER_VERBS = [
  'collapse', 'escalate', 'deteriorate', 'worsen', 'erupt', 'spiral', 'trigger', 'spark', 'ignite', 'unleash', 'provoke', 'fuel', 'inflame',
  'endanger', 'jeopardise', 'jeopardize', 'threaten', 'undermine', 'destabilise', 'destabilize', 'derail', 'die', 'starve', 'lose', 'suffer',
  'flee', 'explode', 'engulf', 'plunge', 'cripple', 'devastate', 'harm', 'damage', 'kill', 'displace', 'cost', 'perish', 'drown', 'freeze',
  'intensify', 'spread', 'widen', 'spill', 'backfire', 'unravel', 'disintegrate', 'doom', 'imperil', 'exacerbate', 'aggravate', 'complicate', 'wreck', 'scuttle', 'torpedo', 'attack', 'strike',
] as const;

/** Acts that put an end to what stands behind them: "stop the attacks" helps, "stop the aid" harms. */
// prettier-ignore
export const ENDING_VERBS = [
  'stop', 'end', 'halt', 'prevent', 'avoid', 'lift', 'ease', 'cease', 'pause', 'suspend', 'cancel', 'cut', 'freeze', 'terminate',
  'reduce', 'limit', 'curb', 'stem', 'abandon', 'curtail', 'scale', 'break', 'sever', 'call', 'postpone', 'block', 'oppose', 'withhold', 'ban',
] as const;

/** Acts that do no harm whatever stands behind them: "investigate the attack", "survive the war". */
// prettier-ignore
export const HARMLESS_VERBS = [
  'avert', 'refrain', 'condemn', 'investigate', 'discuss', 'counter', 'combat', 'mitigate', 'deter', 'tackle', 'address', 'review', 'debate',
  'probe', 'relieve', 'alleviate', 'rid', 'resolve', 'solve', 'de-escalate', 'minimise', 'minimize', 'survive', 'escape', 'fight', 'document',
  'treat', 'overcome', 'monitor', 'observe', 'dismantle', 'surrender', 'hand', 'lay', 'renounce', 'decommission', 'give', 'supply', 'provide',
  'sell', 'send', 'deliver', 'announce', 'attend', 'protect', 'defend', 'help', 'support', 'mark', 'commemorate', 'mourn', 'win', 'work', 'assist', 'cooperate', 'stand', 'join', 'contribute', 'study', 'assess',
] as const;

/** What it hurts to lose. */
// prettier-ignore
export const GOOD_NOUNS = [
  'aid', 'assistance', 'talk', 'talks', 'negotiation', 'cooperation', 'co-operation', 'tie', 'ties', 'relation', 'relations', 'funding',
  'fund', 'support', 'agreement', 'deal', 'truce', 'ceasefire', 'cease-fire', 'supply', 'supplies', 'trade', 'export', 'exports', 'import',
  'imports', 'delivery', 'deliveries', 'membership', 'participation', 'electricity', 'water', 'fuel', 'gas', 'access', 'treaty', 'visa',
  'visas', 'release', 'withdrawal', 'election', 'contact', 'contacts', 'road', 'border', 'strait', 'airspace', 'service', 'services', 'ration', 'rations', 'subsidy', 'subsidies', 'pension', 'salary', 'wage', 'job', 'staff', 'budget',
] as const;

/** Wherever the subject is, these are what the speaker would do to it: "they will pay for it". */
// prettier-ignore
export const RECKONING_VERBS = ['pay', 'regret', 'answer', 'suffer'] as const;
// prettier-ignore
export const RECKONING_NOUNS = [
  'price', 'consequence', 'consequences', 'punishment', 'retaliation', 'response', 'justice', 'retribution', 'wrath', 'repercussion',
  'repercussions', 'cost', 'costs', 'sanctions', 'reprisal', 'reprisals', 'hell', 'accountable', 'responsible',
] as const;
