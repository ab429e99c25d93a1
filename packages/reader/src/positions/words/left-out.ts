/** Verbs of courtesy and of everyday asking: no party stands for or against them. Our own list. */
// prettier-ignore
export const COURTESIES: ReadonlySet<string> = new Set([
  'convey', 'thank', 'pray', 'remember', 'imagine', 'note', 'recall', 'look', 'see', 'hear', 'know', 'believe', 'think', 'read', 'watch',
  'visit', 'click', 'contact', 'subscribe', 'listen', 'tell', 'say', 'comment', 'answer', 'speak', 'name', 'identify', 'elaborate', 'confirm',
  'understand', 'ask', 'express', 'clarify', 'explain', 'describe', 'discuss', 'congratulate', 'apply', 'buy', 'learn', 'check', 'wait', 'get',
]);

/** Nouns of those who take part: to support or back them is a practice, not a stance. Our own list. */
// prettier-ignore
export const SIDES: ReadonlySet<string> = new Set([
  'force', 'forces', 'troop', 'troops', 'army', 'soldier', 'militia', 'fighter', 'militant', 'rebel', 'group', 'government', 'people', 'partner',
  'ally', 'side', 'regime', 'party', 'candidate', 'team', 'family', 'victim', 'president', 'minister', 'leader', 'member', 'community',
  'population', 'unit', 'coalition', 'country', 'state', 'fight', 'campaign', 'partners', 'staff', 'student', 'person', 'woman', 'man', 'child',
]);

/** Nouns whose welcome is a stance: the thing is still to be carried out. Our own list. */
// prettier-ignore
export const WELCOMED: ReadonlySet<string> = new Set([
  'plan', 'proposal', 'initiative', 'call', 'ceasefire', 'truce', 'agreement', 'deal', 'resolution', 'talk', 'talks', 'negotiation', 'sanction',
  'sanctions', 'offer', 'accord', 'pact', 'roadmap', 'ultimatum', 'cessation', 'mediation', 'idea', 'motion', 'bill', 'treaty', 'withdrawal',
]);

/** What is denied when it is rejected, and taken politely when it is accepted: no issue between parties. Our own list. */
// prettier-ignore
export const DENIED_OR_TAKEN: ReadonlySet<string> = new Set([
  'accusation', 'allegation', 'claim', 'criticism', 'charge', 'report', 'appeal', 'comparison', 'concern', 'complaint', 'rumour', 'rumor',
  'assertion', 'speculation', 'characterisation', 'characterization', 'lawsuit', 'petition', 'resignation', 'invitation', 'award', 'apology',
  'responsibility', 'blame', 'credential', 'delivery', 'condolence', 'help', 'fact', 'evidence', 'argument', 'finding', 'narrative',
]);
