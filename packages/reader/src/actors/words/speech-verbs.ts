/** Verbs, by lemma, whose subject has spoken: a pronoun before the next one may well mean the same speaker. Our own list. */
export const SPEECH_VERBS = `
acknowledge add admit allege announce argue ask assert boast claim comment complain concede conclude condemn confirm continue declare demand deny describe disclose emphasise emphasize estimate explain express inform insist maintain mention
note observe pledge praise predict promise reaffirm recall reiterate remark repeat reply report respond reveal say state stress suggest tell testify threaten tweet urge vow warn write
`
  .trim()
  .split(/\s+/);

/** Words that stand for people by their number alone ("many said", "two were held"). Our own list. */
export const QUANTITY_WORDS = `
many some several others most few both all those two three four five six seven eight nine ten dozens hundreds thousands scores millions tens
`
  .trim()
  .split(/\s+/);

/** Nouns for a number of what their complement names ("a group of envoys", "thousands of shells"). Our own list. */
export const MEASURE_NOUNS = `
group groups number handful crowd crowds dozen dozens hundred hundreds thousand thousands scores tens million millions pair couple majority half third quarter rest lot plenty series wave waves
`
  .trim()
  .split(/\s+/);
