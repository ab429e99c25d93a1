/** Verbs that with a bare noun phrase more often do something than say something. Our own list. */
// prettier-ignore
export const WEAK_OBJECT_VERBS: ReadonlySet<string> = new Set([
      'blame', 'cite', 'note', 'expect', 'confirm', 'predict', 'estimate', 'recall', 'report', 'highlight', 'stress',
      'underline', 'suggest', 'admit', 'acknowledge', 'express', 'voice', 'reveal', 'declare', 'seek', 'order',
      'accept', 'approve', 'back', 'resist', 'question', 'celebrate', 'convey', 'outline', 'fear', 'foresee',
      'attack', 'refuse', 'offer', 'table', 'tender', 'welcome', 'claim', 'advise', 'recommend', 'pledge', 'promise',
      'protest', 'oppose', 'thank', 'contest', 'dismiss', 'salute', 'unveil', 'forecast', 'disclose', 'restate',
      'contradict', 'ridicule', 'reiterate', 'reaffirm', 'emphasise', 'emphasize', 'proclaim', 'blast', 'assail', 'hail', 'veto',
    ]);
