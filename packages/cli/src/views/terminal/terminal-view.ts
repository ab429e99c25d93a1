import type { Known, Reading, RecordKind } from '@onrecord/model';
import type { Trace } from '@onrecord/reader';
import { countOf, entriesOf, KIND_NAMES, KINDS } from '@onrecord/model/entry';
import { WORDING } from '../entry/wording.ts';
import { terminalEntry } from './terminal-entry.ts';
import { lineColumns } from '../entry/line-columns.ts';
import { timeFacts, timeGroups } from '../entry/time-groups.ts';
import { indented, paperOf, type Paper } from './paper.ts';
import { safeText } from './safe-text.ts';
import { actorFacts, plural } from '../entry/actor-facts.ts';
import { placeFacts } from '../entry/place-facts.ts';
import { textWidth } from './text-width.ts';

/** The place that a view is printed on. */
interface Place {
  readonly width: number;
  readonly colours: boolean;
}

/** A reading for people, ending in a line break: what the report is, its rows in text order, who, when, notes. */
export function terminalReading(reading: Reading, place: Place): string {
  const paper = paperOf(place);
  const sections = [
    header(reading, paper),
    ...rows(reading, paper),
    section('Who', actorLines(reading, paper), paper),
    section('Where', placeLines(reading, paper), paper),
    section(
      'When',
      timeGroups(reading).map((group) => columns(group.first.anchor.quote, timeFacts(group).join(' · '), paper)),
      paper,
    ),
    section('Notes', noteLines(reading, paper), paper),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function header({ report, records, actors, places, times, notes }: Reading, paper: Paper): string {
  const { source, title, byline, publishedAt } = report;
  const name = title.status === 'absent' ? (source.file ?? 'Report without a title') : title.value;
  const facts = [
    ...(source.name === undefined ? [] : [source.name]),
    publishedAt.status === 'absent' ? 'publication date not known' : `published ${known(publishedAt)}`,
    ...(byline.status === 'absent' ? [] : [`by ${known(byline)}`]),
    ...(source.file === undefined || source.file === name ? [] : [source.file]),
  ];
  const counts = [
    ...KINDS.map((kind) => countOf(kind, records.filter((record) => record.kind === kind).length)),
    plural(actors.length, 'actor'),
    plural(places.length, 'place'),
    plural(times.length, 'time'),
    plural(notes.length, 'note'),
  ];
  return [
    ...indented(name, '', paper).map((line) => paper.paint('title', line)),
    ...indented(facts.join(' · '), '', paper),
    ...indented(
      counts.filter((count) => !count.startsWith('0 ') || count.endsWith('statements')).join(' · '),
      '',
      paper,
    ).map((line) => paper.paint('small', line)),
  ].join('\n');
}

function known(field: Exclude<Known<string>, { readonly status: 'absent' }>): string {
  return `${field.value} (${field.status === 'stated' ? 'stated' : `inferred: ${field.rule}`})`;
}

function rows(reading: Reading, paper: Paper): readonly string[] {
  const entries = entriesOf(reading, WORDING);
  const ofKind = (kind: RecordKind): string =>
    section(
      KIND_NAMES[kind].many,
      entries.filter((entry) => entry.kind === kind).map((entry) => terminalEntry(entry, paper)),
      paper,
      '\n\n',
    );
  return KINDS.map(ofKind);
}

function section(title: string, lines: readonly string[], paper: Paper, between = '\n'): string {
  if (lines.length === 0) return '';
  return `${paper.paint('heading', title.toUpperCase())}\n${between === '\n' ? '' : '\n'}${lines.join(between)}`;
}

/** Column in which the second field of a list begins. */
const SECOND = 26;

/** A name, and what there is to say of it from the second column on; a long name has lines of its own. */
function columns(first: string, rest: string, paper: Paper): string {
  const name = indented(first, '', paper).map((line) => paper.paint('name', line));
  const facts = indented(rest, ' '.repeat(SECOND), paper);
  const width = textWidth(safeText(first));
  if (width > SECOND - 2) return [...name, ...facts].join('\n');
  const [fact = '', ...more] = facts;
  return [name.join('') + ' '.repeat(SECOND - width) + fact.slice(SECOND), ...more].join('\n');
}

function actorLines({ actors }: Reading, paper: Paper): readonly string[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return actors.map((actor) => columns(actor.name, actorFacts(actor, names).join(' · '), paper));
}

function placeLines({ places }: Reading, paper: Paper): readonly string[] {
  return places.map((place) => columns(place.name, placeFacts(place).join(' · '), paper));
}

function noteLines({ notes, report }: Reading, paper: Paper): readonly string[] {
  const where = lineColumns(report.text);
  return notes.map(({ severity, code, message, at }) => {
    const place = at === undefined ? '' : ` (${where(at.start)})`;
    const [first = '', ...more] = indented(`${severity} ${code}${place}: ${message}`, '', paper);
    const start = paper.paint(severity === 'info' ? 'small' : severity, severity) + first.slice(severity.length);
    return [start, ...more].join('\n');
  });
}

const SNIPPET = 48;

/** What became of each candidate, in text order, ending in a line break. */
export function terminalTrace(text: string, trace: Trace, place: Place): string {
  const paper = paperOf(place);
  const where = lineColumns(text);
  const entries = [...trace].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const lines = entries.map(({ rule, at, outcome, refiner, reason }) => {
    const words = safeText(text.slice(at.start, Math.min(at.end, at.start + SNIPPET)));
    const why = [...(refiner === undefined ? [] : [`by ${refiner}`]), ...(reason === undefined ? [] : [reason])].join(
      ': ',
    );
    const [first = '', ...more] = indented(
      `${outcome} ${rule} (${where(at.start)})${why === '' ? '' : ` ${why}`}`,
      '',
      paper,
    );
    const ink = outcome === 'changed' ? 'inferred' : outcome;
    const head = paper.paint(ink, outcome) + first.slice(outcome.length);
    return [head, ...more, paper.paint('small', `    ${words}${at.end - at.start > SNIPPET ? '…' : ''}`)].join('\n');
  });
  const body = lines.length === 0 ? ['No rule proposed anything.'] : lines;
  return `${section('Why', body, paper)}\n`;
}
