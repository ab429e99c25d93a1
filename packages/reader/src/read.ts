import { type Block, type Reading, reportId, type Statement, valueOf } from '@onrecord/model';
import type { Analyser } from '@onrecord/language';
import type { ActorTable } from './actors/actor-table.ts';
import { readActors } from './actors/read-actors.ts';
import { fittingMarks } from './blocks/fitting-marks.ts';
import { leadBreaks } from './blocks/lead-breaks.ts';
import { plainBlocks } from './blocks/plain-blocks.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { ENGINE } from './engine.ts';
import { readEvents } from './events/read-events.ts';
import { readFigures } from './figures/read-figures.ts';
import { languageOfReport, type ReportLanguage } from './head/language-of-report.ts';
import { type Given, type Head, readHead } from './head/read-head.ts';
import { readOutlook } from './outlook/read-outlook.ts';
import { type PlaceIndex, noPlaceIndex } from './places/gazetteer/place-entry.ts';
import { readPlaces } from './places/read-places.ts';
import { readPositions } from './positions/read-positions.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { readQuotations } from './quotations/read-quotations.ts';
import { withMeasuredConfidence } from './rules/measured-confidence.ts';
import type { Trace } from './rules/trace.ts';
import { readStatements } from './statements/read-statements.ts';
import { settingOf } from './setting/read-setting.ts';
import { readTimes } from './times/read-times.ts';
import { treeView } from './tree/tree-view.ts';

/** A report to read: its fixed text and what is known of it from outside. */
export interface ReportInput extends Given {
  readonly text: string;
}

/** A reading and how it came about. */
export interface Explained {
  readonly reading: Reading;
  readonly trace: Trace;
}

/**
 * Reads one report. Pure: no clock, disk or network. Any string at all gives a reading with valid anchors, and the same
 * input gives the same bytes. O(length of the text). Without an index of places (`loadPlaceIndex`) towns stay without coordinates.
 * A report in another language than English is kept with its head and paragraphs, and a note: no records are read from it.
 */
export function read(input: ReportInput, analyser: Analyser, placeIndex: PlaceIndex = noPlaceIndex): Explained {
  const { marks, notes } = fittingMarks(input.text, input.marks);
  const language = languageOfReport(input.text, {
    marks,
    ...(input.language !== undefined && { language: input.language }),
  });
  const ground: Ground = { input: { ...input, marks }, language, model: analyser.model };
  const { reading, trace } = language.isRead ? readRecords(ground, analyser, placeIndex) : withoutRecords(ground);
  return { reading: notes.length === 0 ? reading : { ...reading, notes: [...notes, ...reading.notes] }, trace };
}

/** What is known of a report before its sentences are looked at. */
interface Ground {
  /** With the marks that fit. */
  readonly input: ReportInput;
  readonly language: ReportLanguage;
  readonly model: string;
}

function withoutRecords(ground: Ground): Explained {
  const { input, language } = ground;
  const blocks = plainBlocks(input.text, input.marks);
  const head = readHead(input.text, blocks, input);
  const reading: Reading = {
    ...readingHead(ground, { ...head, genre: 'other' }, blocks),
    actors: [],
    places: [],
    times: [],
    records: [],
    notes: [...language.notes, ...head.notes],
  };
  return { reading, trace: [] };
}

function readRecords(ground: Ground, analyser: Analyser, placeIndex: PlaceIndex): Explained {
  const { input, language } = ground;
  const { text, marks } = input;
  const id = reportId(text);
  const tree = treeView(analyser.analyse(text, leadBreaks(text, marks)));
  const blocks = readBlocks(tree, marks);
  const head = readHead(text, blocks, input);
  const { quotations, notes: quotationNotes } = readQuotations(text, blocks);
  const { times, notes: timeNotes } = readTimes(tree, { publishedAt: head.publishedAt, blocks });
  const actors = readActors({ tree, blocks, quotations });
  const {
    statements,
    trace,
    notes: statementNotes,
  } = readStatements({ tree, report: id, blocks, times, quotations, actors });
  giveVoices(statements, actors);
  const quantities = readQuantities(tree, times);
  const places = readPlaces({ tree, index: placeIndex });
  const common = {
    tree,
    report: id,
    blocks,
    times,
    quotations,
    actors,
    statements,
    places,
    setting: settingOf({ tree, blocks, times, places }),
  };
  const { events, trace: eventTrace } = readEvents(common);
  const { figures, trace: figureTrace, notes: figureNotes } = readFigures({ ...common, quantities, events });
  const { positions, trace: positionTrace } = readPositions(common);
  const { prospects, trace: prospectTrace } = readOutlook({ ...common, events });

  const reading: Reading = {
    ...readingHead(ground, head, blocks),
    actors: actors.actors(),
    places: places.places(),
    times,
    records: [...statements, ...events, ...figures, ...positions, ...prospects].map(withMeasuredConfidence),
    notes: [
      ...head.notes,
      ...language.notes,
      ...quotationNotes,
      ...timeNotes,
      ...actors.notes,
      ...statementNotes,
      ...places.notes,
      ...figureNotes,
    ],
  };
  return { reading, trace: [...trace, ...eventTrace, ...figureTrace, ...positionTrace, ...prospectTrace] };
}

function readingHead(
  { input, language, model }: Ground,
  head: Head,
  blocks: readonly Block[],
): Pick<Reading, 'schema' | 'offsets' | 'engine' | 'report'> {
  const { text, file } = input;
  return {
    schema: 'onrecord/reading@1',
    offsets: 'utf-16',
    engine: { ...ENGINE, model },
    report: {
      id: reportId(text),
      text,
      language: language.language,
      genre: head.genre,
      title: head.title,
      byline: head.byline,
      publishedAt: head.publishedAt,
      source: { ...head.source, ...(file !== undefined && { file }) },
      blocks,
    },
  };
}

/** Who says "I" and "we": quotations first, then what is told without marks, as in copies that have lost them. */
function giveVoices(statements: readonly Statement[], actors: ActorTable): void {
  const direct = statements.filter(({ mode }) => mode === 'direct');
  for (const { speaker, content } of [...direct, ...statements.filter(({ mode }) => mode !== 'direct')]) {
    const actor = valueOf(speaker);
    if (actor !== undefined) for (const span of content) actors.setVoice(span, actor);
  }
}
