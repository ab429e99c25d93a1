import { type Entry, type Fact, KIND_NAMES } from '@onrecord/model/entry';
import { REALIS_MARKS } from '../entry/realis-marks.ts';
import { escapeHtml, textHtml } from './escape.ts';
import { keyOf } from './marked-text.ts';

/** A card shows the beginning of long words: all of them stand in the text beside it. */
const LONGEST_WORDS = 400;

/** One row beside the text: who, how, on whose word, what, and on demand why. */
export function card(entry: Entry, index: number): string {
  const { kind, id, party, cue, source, details, tags, block, realis } = entry;
  const key = keyOf.row(index);
  const small = [...tags, ...(block === undefined ? [] : [`in the ${block}`])];
  return [
    `<li class="card k-${kind}${realis === undefined ? '' : ` r-${realis}`}" id="${escapeHtml(id)}" data-key="${key}" data-kind="${kind}">`,
    `<p class="kind"><b>${KIND_NAMES[kind].one}</b>${realisHtml(realis)}${small.map((tag) => ` · ${escapeHtml(tag)}`).join('')}</p>`,
    `<h3><a class="go" href="#w-${key}">${factHtml(party)}</a>`,
    cue === undefined ? '' : ` <span class="said">${bdi(cue)}</span>`,
    '</h3>',
    source === undefined ? '' : `<p class="source">${bdi(source)}</p>`,
    `<blockquote dir="auto">${wordsHtml(entry)}</blockquote>`,
    details.length === 0
      ? ''
      : `<dl>${details.map(({ label, fact }) => `<div><dt>${escapeHtml(label)}</dt><dd>${factHtml(fact)}</dd></div>`).join('')}</dl>`,
    why(entry),
    '<button class="close" type="button" aria-label="Close this card">×</button>',
    '</li>',
  ].join('');
}

/** The report's own words; a trigger stands out within what is around it. */
function wordsHtml({ words, context }: Entry): string {
  if (context !== undefined)
    return `${textHtml(context.before)}<b>${textHtml(context.words)}</b>${textHtml(context.after)}`;
  return words.map(({ quote }) => textHtml(shortened(quote))).join(' <span class="cut">[…]</span> ');
}

/** The sign and its word: "▲ threatened". */
function realisHtml(realis: Entry['realis']): string {
  if (realis === undefined) return '';
  const { sign, word } = REALIS_MARKS[realis];
  return ` <span class="realis"><span aria-hidden="true">${sign}</span> ${escapeHtml(word)}</span>`;
}

/** Stated plain, inferred and absent each with a look and a word of their own. */
export function factHtml({ text, standing, rule }: Fact): string {
  if (standing === 'stated') return bdi(text);
  if (standing === 'absent') return `<span class="absent">${escapeHtml(text)}</span>`;
  const title = rule === undefined ? '' : ` title="Worked out by the rule ${escapeHtml(rule)}"`;
  return `<span class="inferred"${title}>${bdi(text)}<span class="chip">inferred</span></span>`;
}

function why({ rule, confidence, party, details }: Entry): string {
  const facts = [{ label: 'who', fact: party }, ...details];
  const inferred = facts.flatMap(({ label, fact }) =>
    fact.rule === undefined ? [] : [`<li>${escapeHtml(label)}: inferred by <code>${escapeHtml(fact.rule)}</code></li>`],
  );
  return [
    `<details><summary>why <span class="confidence">${Math.round(confidence * 100)} %</span></summary><ul>`,
    `<li>found by the rule <code>${escapeHtml(rule)}</code></li>`,
    ...inferred,
    `<li>the whole row is right with a probability of ${confidence.toFixed(2)}</li>`,
    '</ul></details>',
  ].join('');
}

function shortened(words: string): string {
  if (words.length <= LONGEST_WORDS) return words;
  return `${words
    .slice(0, LONGEST_WORDS)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

function bdi(text: string): string {
  return `<bdi>${textHtml(text)}</bdi>`;
}
