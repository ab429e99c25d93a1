import { BRIEF_LEGEND, type Brief, type BriefSection, type Footnote, type Part, type Sentence } from '../brief.ts';
import { citedWords } from '../grammar/quoted-words.ts';
import { markedPart } from '../grammar/phrase.ts';
import { BRIEF_STYLE } from './brief-style.ts';
import { escapeText, shutText } from './escape-html.ts';
import { furtherWords, sourceWords } from './note-words.ts';
import { safePart, safeWords, webAddress } from './safe-words.ts';

/** UTF-16 units of a quotation in a footnote. */
const LONGEST_QUOTE = 600;
/** The same, where a pointer rests on its number. */
const LONGEST_HINT = 200;

/** One page that needs no network and runs no script: its policy allows its own style only. Sentences and footnotes link both ways. O(n). */
export function renderBriefHtml(brief: Brief): string {
  const places = citedFrom(brief);
  const notes = new Map(brief.footnotes.map((note) => [note.number, note]));
  return [
    '<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(brief.title)} · onrecord</title>`,
    `<style>${BRIEF_STYLE}</style>\n</head>\n<body>`,
    `<header><h1>${escapeText(brief.title)}</h1>`,
    `<p class="covers">${brief.covers.map(escapeText).join(' ')}</p></header>`,
    `<main>${brief.sections.map((one) => section(one, notes)).join('\n')}</main>`,
    '<footer>',
    brief.footnotes.length === 0
      ? ''
      : `<section aria-labelledby="notes"><h2 id="notes">Sources</h2><ol class="notes">\n${brief.footnotes.map((one) => footnote(one, places)).join('\n')}\n</ol></section>`,
    `<p class="legend">${escapeText(BRIEF_LEGEND)}</p>`,
    '</footer>\n</body>\n</html>\n',
  ].join('\n');
}

type Notes = ReadonlyMap<number, Footnote>;

function section({ key, title, sentences, empty, restWords }: BriefSection, notes: Notes): string {
  const body =
    sentences.length === 0
      ? `<p class="empty">${escapeText(empty)}</p>`
      : `<ul>\n${sentences.map((one, index) => sentence(one, `${key}-${index + 1}`, notes)).join('\n')}\n</ul>`;
  const rest = restWords === undefined ? '' : `<p class="rest">${escapeText(restWords)}</p>`;
  return `<section class="s-${key}" aria-labelledby="${key}"><h2 id="${key}">${escapeText(title)}</h2>${body}${rest}</section>`;
}

function sentence({ parts, notes: numbers, further }: Sentence, id: string, notes: Notes): string {
  const marks = numbers.map(
    (number) =>
      `<a id="${id}-n${number}" href="#note-${number}" aria-label="Source ${number}"${hint(notes.get(number))}>${number}</a>`,
  );
  const more = furtherWords(further);
  return `<li id="${id}">${parts.map(part).join('')}<sup>${marks.join(' ')}${more === undefined ? '' : ` <span class="more">${more}</span>`}</sup></li>`;
}

/** Hovering shows the words with outlet and day. */
function hint(note: Footnote | undefined): string {
  if (note === undefined) return '';
  return ` title="${escapeText(safeWords(`${sourceWords(note)}: ${markedPart(citedWords(note.quote, LONGEST_HINT))}`))}"`;
}

function part(one: Part): string {
  const text = shutText(safePart(one.text));
  if (one.kind === 'text') return text;
  if (one.kind === 'name')
    return one.inferred
      ? `<span class="inferred" title="Worked out, not named in these words"><bdi>${text}</bdi><span class="chip">inferred</span></span>`
      : `<bdi>${text}</bdi>`;
  return one.voice === 'speaker'
    ? `<q class="speaker">“<bdi>${text}</bdi>”</q>`
    : `<span class="report">‘<bdi>${text}</bdi>’</span>`;
}

/** Ids of the marks that lead to each footnote. */
function citedFrom({ sections }: Brief): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>();
  for (const { key, sentences } of sections)
    for (const [index, { notes }] of sentences.entries())
      for (const number of notes) {
        const ids = places.get(number);
        const id = `${key}-${index + 1}-n${number}`;
        if (ids) ids.push(id);
        else places.set(number, [id]);
      }
  return places;
}

function footnote(
  { number, title, url, quote, addresses, ...from }: Footnote,
  places: ReadonlyMap<number, readonly string[]>,
): string {
  const name = title === undefined ? undefined : `<cite dir="auto">${shutText(safeWords(title))}</cite>`;
  const address = webAddress(url);
  const named =
    address === undefined
      ? name
      : `<a href="${escapeText(address)}" rel="noopener noreferrer">${name ?? 'the report'}</a>`;
  const back = (places.get(number) ?? []).map(
    (id, index) => `<a class="back" href="#${id}" aria-label="Back to sentence ${index + 1} of source ${number}">↩</a>`,
  );
  const words = shutText(safeWords(markedPart(citedWords(quote, LONGEST_QUOTE))));
  return [
    `<li id="note-${number}"><span class="from"><bdi>${shutText(safeWords(sourceWords(from)))}</bdi></span>`,
    named === undefined ? '' : `, ${named}`,
    `: <span class="quote" dir="auto">${words}</span> `,
    addresses.map((one) => `<code>${shutText(safeWords(one))}</code>`).join(' '),
    ` ${back.join(' ')}</li>`,
  ].join('');
}
