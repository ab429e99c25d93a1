import type { CueGroup } from './frame.ts';

/**
 * Nouns that name an act of saying ("the claim by activists that ...", "the ministry's promise to ..."), with what they
 * stand with. Our own list; the nouns are those of the verbs in cue-verbs.ts and a few of their near kin.
 */
// prettier-ignore
export const CUE_NOUNS = [
  { act: 'claim', frames: ['that'], words: [
      'claim', 'allegation', 'assertion', 'contention', 'insinuation',
    ] },
  { act: 'claim', frames: ['of'], words: ['allegation'] },
  { act: 'assert', frames: ['that'], words: [
      'statement', 'comment', 'remark', 'argument', 'belief', 'view', 'opinion', 'conviction', 'conclusion',
      'finding', 'estimate', 'assessment', 'suggestion', 'acknowledgement', 'acknowledgment', 'admission',
      'confession', 'confirmation', 'declaration', 'observation', 'insistence', 'prediction', 'forecast',
      'revelation', 'testimony', 'message', 'report', 'fear', 'concern', 'hope', 'expectation', 'notion', 'signal',
      'reminder', 'verdict', 'ruling', 'judgment', 'judgement', 'rumour', 'rumor', 'speculation', 'suspicion',
      'complaint', 'response', 'explanation',
    ] },
  { act: 'deny', frames: ['that', 'of'], words: ['denial'] },
  { act: 'warn', frames: ['that', 'of', 'against'], words: ['warning'] },
  { act: 'threaten', frames: ['to', 'of', 'that'], words: ['threat'] },
  { act: 'promise', frames: ['to', 'that', 'of'], words: [
      'promise', 'pledge', 'vow', 'guarantee',
    ] },
  { act: 'promise', frames: ['that'], words: ['assurance', 'undertaking', 'commitment'] },
  { act: 'demand', frames: ['that', 'to', 'for'], words: ['demand', 'call'] },
  { act: 'demand', frames: ['that', 'to'], words: [
      'order', 'insistence', 'ultimatum', 'instruction', 'directive', 'decree', 'command',
    ] },
  { act: 'ask', frames: ['that', 'to', 'for'], words: [
      'request', 'appeal', 'plea', 'petition',
    ] },
  { act: 'urge', frames: ['that', 'to'], words: ['recommendation', 'advice', 'exhortation'] },
  { act: 'offer', frames: ['to', 'that', 'of'], words: ['offer', 'proposal', 'bid'] },
  { act: 'reject', frames: ['to'], words: ['refusal'] },
  { act: 'reject', frames: ['of'], words: ['rejection'] },
  { act: 'announce', frames: ['that', 'of'], words: ['announcement'] },
  { act: 'blame', frames: ['that', 'of'], words: ['accusation', 'charge'] },
  { act: 'blame', frames: ['of'], words: ['condemnation', 'denunciation', 'criticism'] },
  { act: 'praise', frames: ['of'], words: ['praise'] },
] as const satisfies readonly CueGroup[];
