import type { Block, Genre } from '@onrecord/model';
import { readQuotations } from '../quotations/read-quotations.ts';

const SAMPLE = 40_000;
const LEAST_TURNS = 3;
const TURN =
  /^["“]?(?:Q|A|QUESTION|ANSWER|INTERVIEWER|MODERATOR|(?:(?:MR|MRS|MS|DR|GEN|SEN|REP|SECRETARY|PRESIDENT|MINISTER)\.? )?\p{Lu}[\p{Lu}'’.-]{2,20}(?: \p{Lu}[\p{Lu}'’.-]{1,20}){0,3})\s?[:.](?=\s)/u;
const INLINE_TURN = /(?<=[.?!"”)] )(?:Q|A|QUESTION|ANSWER|MODERATOR)\s?:(?=\s)/g;
const OUR_VOICE = /\b(?:[Ww]e|[Oo]ur|us|ours|ourselves)\b/;
const FEW_SENTENCES = 12;
const MY_VOICE = /^(?:I|My) |[.!?] (?:I|My) |, I /;
const REPORTED = /\b(?:said|says|saying|told|added|wrote|according)\b/;
const BODY_SPEAKS =
  /^(?:The )?(?:United States|Government of [\p{L} ]{3,30}|[\p{L} ]{2,30} (?:Government|Ministry|Department)|Members of the [\p{L} ]{3,40}|Security Council|European Union|Secretary-General|[\p{L} ]{0,20}Coalition) (?:\p{L}{4,12}ly )?(?:condemn|condemns|welcome|welcomes|deplore|deplores|congratulate|congratulates|express|expresses|urge|urges|reiterate|reiterates|call on|calls on|is deeply|are deeply|is gravely|reaffirm|reaffirms|are encouraged|is encouraged)\b/u;
const SPEECH_LEAD = /\b(?:said|says|stated|declared)(?: in a statement| today| that)?:$/;

/**
 * What sort of text it is: turns of speakers make a transcript; a body that speaks of itself ("we", "The United States
 * condemns"), or a short lead "The minister said:" before unmarked speech, makes a statement; all other prose is news. O(length).
 */
export function genreOf(text: string, blocks: readonly Block[]): Genre {
  const bodies = blocks
    .filter(({ role }) => role === 'body' || role === 'list')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + SAMPLE)));
  if (bodies.every((words) => words.split(/\s+/, 6).length < 5)) return 'other';
  const turns = bodies.filter((words) => TURN.test(words)).length;
  const inline = bodies.reduce((sum, words) => sum + (words.match(INLINE_TURN)?.length ?? 0), 0);
  if ((turns >= LEAST_TURNS && turns * 3 >= bodies.length) || inline >= LEAST_TURNS || isQuestionAndAnswer(bodies))
    return 'transcript';
  if (blocks.some(({ role }) => role === 'byline' || role === 'caption')) return 'news';
  return isStatement(bodies) ? 'statement' : 'news';
}

function isQuestionAndAnswer(bodies: readonly string[]): boolean {
  return /^(?:QUESTION|Question|Q)\s?:/.test(bodies[0] ?? '') && /^(?:ANSWER|Answer|A)\s?:/.test(bodies[1] ?? '');
}

function isStatement(bodies: readonly string[]): boolean {
  const [lead = ''] = bodies;
  if (BODY_SPEAKS.test(lead)) return true;
  const speechLead = bodies.findIndex((words) => words.length < 200 && SPEECH_LEAD.test(words));
  const spoken = bodies[speechLead + 1] ?? '';
  if (speechLead >= 0 && speechLead < 4 && isSpeech(spoken, bodies.length - speechLead, speechLead)) return true;
  const own = unquotedSentences(bodies.join('\n').slice(0, SAMPLE)).filter((sentence) => !REPORTED.test(sentence));
  const ours = own.filter((sentence) => OUR_VOICE.test(sentence)).length;
  return own.length <= FEW_SENTENCES ? ours > 0 : ours >= 2 && ours * 8 >= own.length;
}

/** What follows "The minister said:": nearly all of a statement, in quotation marks or, close to the top, without. */
function isSpeech(spoken: string, rest: number, lead: number): boolean {
  if (/^["“‘]/.test(spoken)) return rest < 6;
  return lead < 3 || OUR_VOICE.test(spoken) || MY_VOICE.test(spoken);
}

function unquotedSentences(text: string): readonly string[] {
  let rest = '';
  let done = 0;
  for (const { start, end } of readQuotations(text).quotations) {
    rest += text.slice(done, start) + ' said ';
    done = end;
  }
  return (rest + text.slice(done)).split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
}
