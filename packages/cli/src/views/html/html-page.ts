import { createHash } from 'node:crypto';
import type { Known, Reading } from '@onrecord/model';
import { countOf, entriesOf, KIND_NAMES, KINDS } from '@onrecord/model/entry';
import { WORDING } from '../entry/wording.ts';
import { card } from './cards.ts';
import { escapeHtml, textHtml } from './escape.ts';
import { lists } from './lists.ts';
import { markedText } from './marked-text.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';

/**
 * One page that holds all it needs: the report's text with a mark on every row's words, the rows as cards beside it, and
 * who, when and notes below. It loads nothing: the policy in its head allows its own style and its one script only.
 */
export function htmlPage(reading: Reading): string {
  const { report } = reading;
  const entries = entriesOf(reading, WORDING);
  const title =
    report.title.status === 'absent' ? (report.source.file ?? 'Report without a title') : report.title.value;
  const scriptHash = createHash('sha256').update(PAGE_SCRIPT).digest('base64');
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)} · onrecord</title>`,
    `<style>${PAGE_STYLE}</style>\n</head>\n<body>`,
    header(reading, title),
    '<main>',
    `<article id="text" lang="${escapeHtml(report.language)}" aria-label="Text of the report">${markedText(reading, entries)}</article>`,
    '<section id="rows" aria-labelledby="rows-title"><h2 id="rows-title" class="unseen">What the report says, and on whose word</h2>',
    entries.length === 0 ? `<p class="empty">${textHtml(whyEmpty(reading))}</p>` : '',
    `<ol id="cards">${entries.map(card).join('\n')}</ol></section>`,
    '</main>',
    `<footer><div class="lists">${lists(reading)}</div>${imprint(reading)}</footer>`,
    '<p id="status" class="unseen" role="status"></p>',
    `<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`,
  ].join('\n');
}

/** The reader's note on a report in a language that it does not read. */
const OTHER_LANGUAGE = 'ONR-HEAD-7';

function whyEmpty({ notes }: Reading): string {
  return notes.find(({ code }) => code === OTHER_LANGUAGE)?.message ?? 'No row was found in this report.';
}

function header({ report, records }: Reading, title: string): string {
  const { source, publishedAt, byline } = report;
  const facts = [
    ...(source.name === undefined && source.url === undefined ? [] : [sourceLink(source)]),
    publishedAt.status === 'absent'
      ? '<span class="absent">publication date not known</span>'
      : `published ${known(publishedAt)}`,
    ...(byline.status === 'absent' ? [] : [`by ${known(byline)}`]),
    ...(source.file === undefined || source.file === title ? [] : [`<bdi>${textHtml(source.file)}</bdi>`]),
  ];
  const filters = KINDS.flatMap((kind) => {
    const count = records.filter((record) => record.kind === kind).length;
    if (count === 0) return [];
    const sample = `<span class="u u-${kind} d0">${KIND_NAMES[kind].many}</span>`;
    return [
      `<button type="button" aria-pressed="true" data-filter="${kind}" title="${countOf(kind, count)}">${sample} ${count}</button>`,
    ];
  });
  return [
    '<header>',
    `<h1 dir="auto">${textHtml(title)}</h1>`,
    `<p class="facts">${facts.join(' · ')}</p>`,
    `<div class="filters" role="group" aria-label="Kinds of rows to show">${filters.join('')}</div>`,
    '</header>',
  ].join('');
}

/** Only web addresses become links: anything else is shown as text. */
function sourceLink({ name, url }: Reading['report']['source']): string {
  const words = `<bdi>${textHtml(name ?? url ?? '')}</bdi>`;
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return words;
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${words}</a>`;
}

function known(field: Exclude<Known<string>, { readonly status: 'absent' }>): string {
  const words = `<bdi>${textHtml(field.value)}</bdi>`;
  if (field.status === 'stated') return `${words} <span class="chip plain">stated</span>`;
  return `<span class="inferred" title="Worked out by the rule ${escapeHtml(field.rule)}">${words}<span class="chip">inferred</span></span>`;
}

function imprint({ engine, report }: Reading): string {
  const parts = [`onrecord ${engine.version}`, engine.model, report.id].map(escapeHtml).join(' · ');
  return `<p class="imprint">Read by a machine (${parts}). onrecord never says what is true, only who said it, where, and when.
Keys: <kbd>j</kbd> next row, <kbd>k</kbd> row before, <kbd>Enter</kbd> to its words, <kbd>Esc</kbd> close.</p>`;
}
