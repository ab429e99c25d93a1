/** In front of a subject, when a mail was answered or sent on (own list, languages of news rooms). */
export const SUBJECT_PREFIX = /^\s*(?:(?:re|aw|sv|rv|fw|fwd|wg|tr|vs|i|r)\s?(?:\[\d{1,3}\])?\s?:\s*)/i;

/** Of these, such as say that a mail was sent on: what stands below is what it is about. */
export const FORWARD_PREFIX = /^\s*(?:fw|fwd|wg|tr|rv|i)\s?:/i;

/** The line above an earlier mail that is quoted (own list). */
export const QUOTE_INTRO =
  /^(?:On|Am|Le|El|Il|Op|Den)\s.{4,300}\s?(?:wrote|schrieb|écrit|escribió|scritto|schreef|skrev).{0,80}:$/i;

/** The line above an earlier mail that is copied below (own list). */
export const ORIGINAL_LINE =
  /^\s*-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original)\s*-{2,}\s*$/i;

/** The line that a mail program writes above a mail that is sent on (own list). */
export const FORWARD_LINE =
  /^\s*-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado)\s*-{2,}\s*$/i;

/** Lines of the head that such a program copies. */
export const HEAD_LINE =
  /^\s*\*?(?:from|to|cc|date|sent|subject|reply-to|von|an|datum|gesendet|betreff|de|à|objet|para|asunto|fecha)\*?\s?:/i;
