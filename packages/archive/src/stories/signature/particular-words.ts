/** Numbers and days in words: with those in digits, what a form that is filled in anew has anew. */
export const PARTICULAR_WORDS = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`;
