/** Saying that something will not be done after all. "withdraw" counts with what was announced only: troops are withdrawn as well. */
const CALLS_OFF =
  /\b(?:call(?:s|ed|ing)? (?:it )?off|cancel(?:s|l?ed|l?ing)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|shelv(?:es|ed|ing)|(?:dropp?(?:ed|ing|s)?|withdr(?:aws?|ew|awn|awing)) (?:its|his|her|their|the|that|this|a|an) (?:[\p{L}-]+ )?(?:plan|plans|threat|offer|proposal|deadline|ultimatum))\b/u;

/** "called off", where the words between say what: "called the operation off". */
const CALLS_SOMETHING_OFF = /\bcall(?:s|ed|ing)? (?:the|its|their|his|her) (?:[\p{L}-]+ ){1,3}off\b/u;

const NOT = /\b(?:not|never|no|nor|without|cannot|refus\p{L}+|reject\p{L}+|rul\p{L}+ out|den\p{L}+)\b|n['’]t\b/u;

/** Whether the words say that something was called off, and nothing before that denies it. */
export function saysCalledOff(words: string): boolean {
  const plain = words.toLowerCase();
  const found = CALLS_OFF.exec(plain) ?? CALLS_SOMETHING_OFF.exec(plain);
  return found !== null && !NOT.test(plain.slice(0, found.index));
}
