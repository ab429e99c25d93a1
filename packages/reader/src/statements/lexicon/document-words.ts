/** Nouns for things that say something by being written or shown. Our own list. */
// prettier-ignore
export const DOCUMENT_NOUNS = [
      'report', 'document', 'letter', 'statement', 'resolution', 'agreement', 'deal', 'treaty', 'memo', 'memorandum',
      'email', 'e-mail', 'message', 'paper', 'study', 'survey', 'poll', 'review', 'inquiry', 'investigation',
      'findings', 'analysis', 'assessment', 'article', 'book', 'editorial', 'website', 'post', 'tweet', 'communique',
      'communiqué', 'declaration', 'filing', 'indictment', 'ruling', 'verdict', 'petition', 'leaflet', 'dossier',
      'bulletin', 'release', 'text', 'draft', 'proposal', 'note', 'notice', 'order', 'constitution', 'charter', 'law',
      'video', 'footage', 'recording', 'estimate', 'figure', 'data', 'record', 'statistics',
    ] as const;

/** Things that carry written words for all to see. Our own list. */
// prettier-ignore
export const BANNER_NOUNS = [
      'banner', 'sign', 'placard', 'poster', 'slogan', 'sticker', 'flag', 'shirt', 't-shirt', 'graffiti', 'billboard',
      'plaque', 'leaflet', 'headline', 'note', 'board',
    ] as const;

/** What a document does with its content, as a noun phrase ("the report details abuses"). Our own list. */
// prettier-ignore
export const DOCUMENT_VERBS = [
      'detail', 'document', 'describe', 'outline', 'list', 'catalogue', 'catalog', 'highlight', 'cite', 'condemn',
      'demand', 'call', 'urge', 'recommend', 'accuse', 'blame', 'criticise', 'criticize', 'warn', 'reaffirm',
      'denounce', 'stipulate', 'stress',
    ] as const;
