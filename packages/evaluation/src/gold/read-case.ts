import type { Span } from '@onrecord/model';
import { listAt, numberAt, objectAt, parseJson, stringAt, stringsAt, type Json, type JsonObject } from '../json.ts';
import type {
  GoldActor,
  GoldCase,
  GoldEvent,
  GoldFigure,
  GoldMention,
  GoldPlace,
  GoldPosition,
  GoldProspect,
  GoldStatement,
  GoldTime,
  Wanted,
} from './gold-row.ts';
import { occurrences, trimEdges } from './spans.ts';

/** The three files of a gold folder; `meta` where there is one. */
export interface GoldFiles {
  readonly name: string;
  readonly text: string;
  readonly gold: string;
  readonly meta?: string;
}

/**
 * Parses a gold folder and finds its words in the text.
 * @throws TypeError where the JSON has another shape, RangeError where its words are not in the text; both name the folder
 */
export function readGoldCase({ name, text, gold, meta }: GoldFiles): GoldCase {
  const top = objectAt(parseJson(gold, name), name);
  const given = meta === undefined ? undefined : objectAt(parseJson(meta, name), name)['publishedAt'];
  const report = objectAt(top['report'] ?? {}, `${name}: report`);
  const source: Source = { name, text };
  return {
    name,
    text,
    given: typeof given === 'string' ? given : undefined,
    publishedAt: typeof report['publishedAt'] === 'string' ? report['publishedAt'] : null,
    captions: rowsOf(source, top, 'captions')?.map((row) => spanOf(source, row)),
    statements: statementsOf(source, top),
    figures: rowsOf(source, top, 'figures')?.map((row) => figureOf(source, row)),
    events: rowsOf(source, top, 'events')?.map((row) => eventOf(source, row)),
    positions: rowsOf(source, top, 'positions')?.map((row) => positionOf(source, row)),
    prospects: rowsOf(source, top, 'outlook')?.map((row) => prospectOf(source, row)),
    times: (rowsOf(source, top, 'times') ?? []).map((row) => timeOf(source, row)),
    places: (rowsOf(source, top, 'places') ?? []).map((row) => placeOf(source, row)),
    mentions: (rowsOf(source, top, 'mentions') ?? []).map((row) => mentionOf(source, row)),
    actors: (rowsOf(source, top, 'actors') ?? []).map((row) => actorOf(source, row)),
  };
}

interface Source {
  readonly name: string;
  readonly text: string;
}

function rowsOf({ name }: Source, top: JsonObject, field: string): readonly JsonObject[] | undefined {
  return listAt(top[field], `${name}: ${field}`)?.map((row) => objectAt(row, `${name}: ${field}`));
}

function wanted(value: Json | undefined, where: string): Wanted {
  if (value === undefined) return undefined;
  const all = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return all.map((entry) => (entry === null ? null : stringAt(entry, where)));
}

function optionalOf(row: JsonObject): boolean {
  return row['optional'] === true;
}

/** The n-th occurrence of the words, 1-based. */
function wordsAt({ name, text }: Source, words: string, n = 1): Span {
  const found = occurrences(text, words)[n - 1];
  if (!found) throw new RangeError(`${name}: "${words}" does not occur ${n} times in the report`);
  return found;
}

function spanOf(source: Source, row: JsonObject): Span {
  return wordsAt(source, stringAt(row['exact'], source.name), numberAt(row['n'], source.name) ?? 1);
}

/** Statements are listed in text order: words that occur twice are looked for behind the row before, where `n` does not say which are meant. */
function statementsOf(source: Source, top: JsonObject): readonly GoldStatement[] | undefined {
  let cursor = 0;
  return rowsOf(source, top, 'statements')?.map((row) => {
    const segments = stringsAt(row['content'], source.name);
    const places = listAt(row['n'], source.name)?.map((n) => numberAt(n, source.name));
    const content = segments.map((words, index) =>
      places
        ? wordsAt(source, words, places[index])
        : (occurrences(source.text, words).find(({ start }) => start >= cursor) ?? wordsAt(source, words)),
    );
    const optional = optionalOf(row);
    const speaker = wanted(row['speaker'], source.name);
    if (!optional) cursor = content[0]?.start ?? cursor;
    return {
      optional,
      label: `${speaker?.join('/') ?? '?'} ${String(row['cue'] ?? '')}: ${(segments[0] ?? '').slice(0, 80)}`,
      speaker,
      modes: stringsAt(row['modes'] ?? row['mode'], source.name),
      content,
      trimmed: content.map((span) => trimEdges(source.text, span)),
    };
  });
}

function figureOf(source: Source, row: JsonObject): GoldFigure {
  const { name } = source;
  return {
    optional: optionalOf(row),
    label: `${String(row['exact'])} ${String(row['measure'])}`,
    span: spanOf(source, row),
    value: numberAt(row['value'], name),
    min: numberAt(row['min'], name),
    max: numberAt(row['max'], name),
    measure: wanted(row['measure'], name),
    counted: row['counted'] === undefined ? undefined : stringAt(row['counted'], name),
    place: wanted(row['place'], name),
    time: wanted(row['time'], name),
    since: wanted(row['since'], name),
    claimant: wanted(row['claimant'], name),
  };
}

function eventOf(source: Source, row: JsonObject): GoldEvent {
  const { name, text } = source;
  const triggers = stringsAt(row['trigger'], name);
  const type = stringsAt(row['type'], name);
  return {
    optional: optionalOf(row),
    label: `${type[0] ?? ''} ${triggers[0] ?? ''}`,
    triggers: triggers
      .flatMap((words) => occurrences(text, words))
      .filter(({ start }) => !/\p{L}/u.test(text.charAt(start - 1))),
    type,
    actor: wanted(row['actor'], name),
    recipient: wanted(row['recipient'], name),
    place: wanted(row['place'], name),
    time: wanted(row['time'], name),
    realis: wanted(row['realis'], name),
    claimant: wanted(row['claimant'], name),
  };
}

function positionOf(source: Source, row: JsonObject): GoldPosition {
  const { name, text } = source;
  const party = wanted(row['party'], name);
  const stance = stringsAt(row['stance'], name);
  const issue = stringAt(row['issue'], name);
  const exchange = row['inExchangeFor'];
  return {
    optional: optionalOf(row),
    label: `${party?.[0] ?? ''} ${stance[0] ?? ''}: ${issue}`,
    party,
    stance,
    key: wanted(row['key'], name),
    issue: occurrences(text, issue).map((span) => trimEdges(text, span)),
    inExchangeFor: typeof exchange === 'string' ? wordsAt(source, exchange) : undefined,
  };
}

function prospectOf(source: Source, row: JsonObject): GoldProspect {
  const { name, text } = source;
  const type = stringsAt(row['kind'], name);
  const what = stringAt(row['what'], name);
  const condition = row['condition'];
  return {
    optional: optionalOf(row),
    label: `${type[0] ?? ''} ${what}`,
    type,
    by: wanted(row['by'], name),
    what: occurrences(text, what),
    condition: typeof condition === 'string' ? wordsAt(source, condition) : undefined,
  };
}

function timeOf(source: Source, row: JsonObject): GoldTime {
  const value = wanted(row['value'], source.name) ?? [];
  return {
    optional: optionalOf(row),
    label: `${String(row['exact'])} = ${value.join('/')}`,
    span: spanOf(source, row),
    value,
  };
}

function placeOf({ name }: Source, row: JsonObject): GoldPlace {
  const names = stringsAt(row['name'], name);
  return {
    optional: optionalOf(row),
    label: names.join('/'),
    name: names,
    country: stringsAt(row['country'], name),
    lat: numberAt(row['lat'], name),
    lon: numberAt(row['lon'], name),
  };
}

function mentionOf(source: Source, row: JsonObject): GoldMention {
  const whole = spanOf(source, row);
  const actor = wanted(row['actor'], source.name);
  const base = { optional: optionalOf(row), label: `"${String(row['exact'])}" = ${actor?.join('/') ?? '?'}`, actor };
  if (row['head'] === undefined) return { ...base, span: whole };
  const head = stringAt(row['head'], source.name);
  const start = source.text.indexOf(head, whole.start);
  if (start < 0) throw new RangeError(`${source.name}: head "${head}" does not follow "${String(row['exact'])}"`);
  return { ...base, span: { start, end: start + head.length } };
}

function actorOf({ name }: Source, row: JsonObject): GoldActor {
  const actor = stringAt(row['name'], name);
  return { optional: optionalOf(row), label: actor, name: actor, aliases: stringsAt(row['aliases'], name) };
}
