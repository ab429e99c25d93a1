import type { CueGroup } from './frame.ts';

/**
 * Verbs that report what somebody said, with what they stand with. Our own list, put together from the frames that
 * English grammars give for verbs of communication, belief and commitment. The first group that has a verb in a frame
 * gives its act in that frame.
 */
// prettier-ignore
export const CUE_VERBS = [
  // Plain saying
  { act: 'assert', frames: ['that', 'bare', 'wh', 'quote', 'aside'], words: [
      'say', 'state', 'reiterate', 'repeat', 'write', 'explain', 'observe',
    ] },
  { act: 'assert', frames: ['that', 'wh', 'quote', 'aside'], words: [
      'post', 'tweet', 'remark', 'comment', 'reply', 'respond', 'recall', 'mention', 'text', 'email',
    ] },
  { act: 'assert', frames: ['that', 'bare', 'quote', 'aside'], words: [
      'add', 'note', 'point out', 'conclude', 'declare', 'proclaim', 'stress', 'emphasize', 'emphasise', 'underline',
      'underscore', 'insist', 'maintain', 'argue', 'assert', 'affirm', 'reaffirm', 'retort', 'contend',
      'acknowledge', 'admit', 'concede', 'confess', 'agree', 'clarify', 'elaborate', 'joke', 'quip', 'lament',
      'report', 'reveal', 'disclose', 'testify', 'recount', 'relate', 'muse', 'specify', 'summarise', 'summarize',
      'interject', 'confide', 'boast', 'complain', 'opine', 'reckon', 'estimate', 'believe', 'think', 'predict',
      'forecast', 'suggest', 'imply', 'indicate', 'speculate', 'hint', 'caution', 'fear', 'confirm', 'announce',
      'claim', 'allege', 'warn', 'vow', 'pledge', 'promise', 'threaten', 'protest', 'object', 'demand',
      'urge', 'plead', 'ask', 'wonder', 'enquire', 'inquire', 'rule', 'find', 'decide', 'propose',
      'recommend', 'advise',
    ] },
  { act: 'assert', frames: ['quote', 'aside'], words: [
      'continue', 'go on', 'counter', 'shout', 'cry', 'chant', 'scream', 'yell', 'whisper', 'exclaim', 'begin', 'recite', 'sob',
      'mutter', 'murmur', 'intone', 'answer', 'sum up', 'put it', 'read', 'sign off', 'thunder', 'fume', 'sigh',
      'interrupt', 'offer', 'venture', 'describe',
    ] },
  { act: 'assert', frames: ['tell', 'that', 'bare', 'wh', 'quote', 'aside'], words: [
      'tell', 'inform', 'assure', 'remind', 'notify', 'brief', 'update', 'convince', 'reassure', 'advise', 'warn',
      'promise', 'caution', 'alert',
    ] },
  { act: 'assert', frames: ['that'], words: [
      'hold', 'signal', 'show', 'warrant', 'reflect', 'guess', 'suppose', 'stipulate', 'certify', 'verify', 'attest',
      'assess', 'determine', 'establish', 'understand', 'expect', 'hope', 'doubt', 'worry', 'feel', 'suspect',
      'assume', 'accept', 'regret', 'appreciate', 'learn', 'consider', 'calculate', 'foresee', 'surmise', 'infer',
      'judge', 'swear', 'realise', 'realize', 'recognise', 'recognize', 'document', 'detail', 'record', 'prove',
      'demonstrate', 'highlight', 'hear', 'see', 'fear', 'guarantee', 'request', 'require', 'beg', 'pray', 'mandate',
      'decree', 'direct', 'instruct', 'resolve',
    ] },
  { act: 'assert', frames: ['bare', 'aside'], words: ['hope', 'expect', 'fear', 'suspect', 'guess', 'assume', 'swear'] },
  { act: 'assert', frames: ['wh'], words: [
      'describe', 'outline', 'explain', 'detail', 'discuss', 'clarify', 'specify', 'indicate', 'show', 'reveal',
      'note', 'illustrate', 'recall', 'emphasize', 'stress',
    ] },
  { act: 'ask', frames: ['wh', 'quote'], words: [
      'ask', 'wonder', 'question', 'enquire', 'inquire', 'query', 'doubt',
    ] },
  { act: 'assert', frames: ['describe'], words: [
      'describe', 'characterise', 'characterize', 'portray', 'depict', 'regard', 'view', 'see', 'identify', 'cite',
      'define', 'hail', 'praise', 'denounce', 'condemn', 'dismiss', 'reject', 'criticise', 'criticize', 'slam',
      'recognise', 'recognize', 'designate', 'welcome', 'decry', 'deride', 'brand', 'label', 'paint', 'dub',
      'classify', 'put',
    ] },
  { act: 'assert', frames: ['call'], words: [
      'call', 'brand', 'label', 'dub', 'term', 'deem', 'consider', 'rate', 'declare',
    ] },
  { act: 'assert', frames: ['bare'], words: ['learn', 'understand', 'worry', 'feel', 'assess', 'show', 'calculate', 'doubt'] },
  // Claims
  { act: 'claim', frames: ['that', 'bare', 'quote', 'aside', 'to'], words: ['claim', 'allege', 'profess'] },
  { act: 'claim', frames: ['object'], words: ['claim', 'allege'] },
  // Denials
  { act: 'deny', frames: ['that', 'bare', 'quote', 'object'], words: [
      'deny', 'refute', 'rebut', 'repudiate', 'disavow', 'contradict',
    ] },
  { act: 'deny', frames: ['object', 'that'], words: ['dispute'] },
  // Warnings
  { act: 'warn', frames: ['that', 'bare', 'quote', 'aside', 'tell', 'of', 'against'], words: ['warn', 'caution'] },
  { act: 'warn', frames: ['object-to'], words: ['warn', 'caution'] },
  { act: 'warn', frames: ['of'], words: ['alert'] },
  // Threats
  { act: 'threaten', frames: ['that', 'bare', 'quote', 'to', 'object'], words: ['threaten'] },
  { act: 'threaten', frames: ['to'], words: ['swear'] },
  // Promises
  { act: 'promise', frames: ['that', 'bare', 'quote', 'to', 'object', 'aside'], words: [
      'promise', 'pledge', 'vow', 'guarantee',
    ] },
  { act: 'promise', frames: ['to'], words: ['undertake', 'commit', 'volunteer'] },
  // Demands
  { act: 'demand', frames: ['that', 'quote', 'to', 'object'], words: ['demand'] },
  { act: 'demand', frames: ['for'], words: [
      'call', 'push', 'plead', 'appeal', 'clamour', 'clamor',
    ] },
  { act: 'demand', frames: ['object-to'], words: [
      'order', 'instruct', 'command', 'direct', 'summon',
    ] },
  { act: 'demand', frames: ['object'], words: [
      'order', 'advocate', 'insist on',
    ] },
  { act: 'demand', frames: ['on'], words: ['insist'] },
  // Urging
  { act: 'urge', frames: ['object-to'], words: [
      'urge', 'call on', 'call upon', 'appeal to', 'implore', 'beg', 'press', 'encourage', 'advise', 'exhort',
      'entreat', 'beseech', 'invite', 'plead with', 'recommend', 'remind', 'lobby', 'pressure', 'tell', 'challenge',
      'counsel', 'petition',
    ] },
  { act: 'urge', frames: ['object'], words: [
      'urge', 'recommend', 'counsel',
    ] },
  { act: 'urge', frames: ['quote', 'that', 'bare', 'aside'], words: [
      'urge', 'plead', 'recommend', 'advise', 'implore', 'appeal',
    ] },
  { act: 'urge', frames: ['against'], words: ['advise', 'argue', 'counsel'] },
  // Requests
  { act: 'ask', frames: ['object-to', 'to', 'for'], words: ['ask'] },
  { act: 'ask', frames: ['object', 'object-to', 'that'], words: ['request'] },
  // Offers and proposals
  { act: 'offer', frames: ['to', 'object'], words: [
      'offer', 'propose', 'tender', 'put forward', 'table',
    ] },
  { act: 'offer', frames: ['that', 'quote'], words: ['propose'] },
  // Acceptance and rejection
  { act: 'accept', frames: ['to'], words: ['agree', 'consent'] },
  { act: 'accept', frames: ['object'], words: [
      'accept', 'approve', 'endorse', 'welcome',
    ] },
  { act: 'reject', frames: ['object'], words: [
      'reject', 'rule out', 'dismiss', 'rebuff', 'oppose', 'refuse', 'turn down', 'spurn', 'reject', 'resist', 'brush off', 'brush aside', 'shrug off', 'veto', 'scoff at', 'object to',
    ] },
  { act: 'reject', frames: ['to'], words: ['refuse', 'decline'] },
  { act: 'reject', frames: ['that', 'bare', 'quote'], words: ['object', 'protest'] },
  // Blame
  { act: 'blame', frames: ['blame'], words: [
      'blame', 'criticise', 'criticize', 'condemn', 'denounce', 'rebuke', 'fault', 'slam', 'censure', 'lambast',
      'lambaste', 'castigate', 'chide', 'berate', 'reprimand', 'attack', 'deride', 'ridicule', 'scold', 'upbraid',
      'reproach', 'mock',
    ] },
  { act: 'blame', frames: ['accuse'], words: ['accuse', 'suspect'] },
  { act: 'blame', frames: ['with'], words: ['charge'] },
  { act: 'blame', frames: ['object'], words: [
      'blame', 'condemn', 'denounce', 'criticise', 'criticize', 'decry', 'deplore', 'slam', 'lament', 'blast', 'lambast',
      'lambaste', 'rebuke', 'censure', 'assail', 'castigate', 'bemoan', 'excoriate', 'deride', 'ridicule',
      'protest',
    ] },
  { act: 'blame', frames: ['quote'], words: ['charge', 'accuse', 'fume'] },
  // Praise
  { act: 'praise', frames: ['object'], words: [
      'praise', 'commend', 'applaud', 'hail', 'laud', 'salute', 'thank', 'congratulate', 'welcome', 'extol',
      'celebrate',
    ] },
  { act: 'praise', frames: ['blame'], words: [
      'praise', 'commend', 'applaud', 'thank', 'hail', 'laud', 'congratulate',
    ] },
  // Announcements
  { act: 'announce', frames: ['that', 'bare', 'quote', 'object', 'aside', 'tell'], words: ['announce'] },
  { act: 'announce', frames: ['object'], words: [
      'declare', 'confirm', 'reveal', 'disclose', 'proclaim', 'report', 'outline', 'acknowledge', 'admit',
      'express', 'voice', 'reiterate', 'stress', 'emphasise', 'emphasize', 'underline', 'highlight', 'note',
      'suggest', 'cite', 'predict', 'estimate', 'forecast', 'reaffirm', 'restate', 'recall', 'convey', 'expect',
      'fear', 'foresee',
    ] },
  // Said of nobody in particular
  { act: 'assert', frames: ['passive-to'], words: [
      'believe', 'think', 'say', 'report', 'understand', 'allege', 'claim', 'fear', 'presume', 'rumour', 'rumor',
      'estimate', 'suspect',
    ] },
] as const satisfies readonly CueGroup[];
