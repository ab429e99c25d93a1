import type { McpReport, McpRow, SaidBy } from './row-schema.ts';

/** Characters of a quotation in the short form; the whole words are in the structured answer. */
const LONGEST = 240;

/** One row on one line: "r12:ev-1f2e · Harbour Courier, 2030-03-14 · killed 4 (actual) · says Adela Norrin | the words". */
export function rowLine(row: McpRow): string {
  const what = [row.type, countWords(row.count), row.realis === undefined ? '' : `(${row.realis})`];
  const who = row.kind === 'statement' ? speakerWords(row) : saidByWords(row.saidBy);
  // The words of an event are often one verb.
  const parts = row.kind === 'event' ? [row.sentence] : (row.content ?? row.anchors);
  const words = parts.map(({ words: one }) => one).join(' […] ');
  return `${row.address} · ${reportWords(row.report)} · ${what.filter(Boolean).join(' ')} · says ${who} | ${short(words)}`;
}

/** The report's head: outlet and day. */
export function reportWords({ outlet, day }: McpReport): string {
  return `${outlet ?? 'outlet not known'}, ${day ?? 'day not known'}`;
}

export function saidByWords(saidBy: SaidBy): string {
  if (saidBy.by === 'actor') return saidBy.name;
  return saidBy.by === 'report' ? 'the report itself' : 'somebody who is not named';
}

function speakerWords({ parties, saidBy }: McpRow): string {
  return parties.find(({ role }) => role === 'speaker')?.name ?? saidByWords(saidBy);
}

/** "4", "at least 10", "about 300". */
export function countWords(count: Partial<NonNullable<McpRow['count']>> | undefined): string {
  if (!count) return '';
  const { value, min, max, approximate } = count;
  const bounds = [
    ...(min !== undefined && min !== value ? [`at least ${min}`] : []),
    ...(max !== undefined && max !== value ? [`at most ${max}`] : []),
  ].join(', ');
  const plain = value === undefined ? bounds : `${value}${bounds === '' ? '' : ` (${bounds})`}`;
  return approximate === true ? `about ${plain}` : plain;
}

/** Lines of a page: the items, what was remarked, and how to go on. */
export function pageLines<T>(
  {
    items,
    notes,
    after,
  }: {
    readonly items: readonly T[];
    readonly notes: readonly { readonly message: string }[];
    readonly after?: string | undefined;
  },
  line: (item: T) => string | readonly string[],
): readonly string[] {
  return [
    ...(items.length === 0 ? [NOTHING] : items.flatMap(line)),
    ...notes.map(({ message }) => `Note: ${message}`),
    ...(after === undefined ? [] : [`There is more: give after "${after}".`]),
  ];
}

const NOTHING =
  'No report in this archive that was asked about says anything of this kind. Leave out filters, or ask "reports" for what there is.';

/** Words on one line, cut where they are long; after a bar, as they may have quotation marks of their own. */
export function short(words: string): string {
  const plain = printable(words).replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST) return plain;
  // Not in the middle of a pair of surrogates.
  return `${plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Without what could steer a terminal that shows the answer. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    /[\n\t]/.test(sign) ? sign : ' ',
  );
}
