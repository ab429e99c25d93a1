import { absent, anchor, inferred, type Reading, reportId, stated } from '@onrecord/model';
import { type Line, ReadingBuilder } from './reading-builder.ts';

/** What one report says: everything in it is invented but the places. */
export interface ReportPlan {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly file?: string;
  /** Day of publication. */
  readonly published?: string;
  readonly lines: readonly Line[];
  /** Stands after the last line, as it is. */
  readonly ending?: string;
  readonly engineVersion?: string;
  /** Confidence of all records; 0.8. */
  readonly confidence?: number;
}

/** A reading as the reader would give it, all five kinds in it where the plan asks for them: anchors are made of the text. */
export function builtReading(plan: ReportPlan): Reading {
  const paragraphs = [plan.title ?? 'No title', ...plan.lines.map(textOf)];
  const text = paragraphs.join('\n\n') + (plan.ending ?? '');
  const id = reportId(text);
  const builder = new ReadingBuilder(text, id, plan.confidence ?? 0.8);
  const blocks = paragraphs.map((paragraph, index) => {
    const start = paragraphs.slice(0, index).reduce((sum, { length }) => sum + length + 2, 0);
    return { start, end: start + paragraph.length, role: index === 0 ? ('headline' as const) : ('body' as const) };
  });
  plan.lines.forEach((line, index) => {
    builder.add(line, blocks[index + 1]?.start ?? 0, index + 1);
  });
  return {
    schema: 'onrecord/reading@1',
    offsets: 'utf-16',
    engine: { name: 'onrecord', version: plan.engineVersion ?? '0.3.0', model: 'test' },
    report: {
      id,
      text,
      language: 'en',
      genre: 'news',
      title: plan.title === undefined ? absent : stated(plan.title, anchor(text, 0, plan.title.length)),
      byline: absent,
      publishedAt: plan.published === undefined ? absent : inferred(plan.published, 'given', []),
      source: {
        ...(plan.outlet !== undefined && { name: plan.outlet }),
        ...(plan.url !== undefined && { url: plan.url }),
        ...(plan.file !== undefined && { file: plan.file }),
      },
      blocks,
    },
    actors: builder.actors(),
    places: builder.places(),
    times: builder.times,
    records: builder.records,
    notes: [],
  };
}

function textOf({ speaker, doer, verb = 'attacked', count, place, day, rejects, warnsOf }: Line): string {
  const position = rejects === undefined ? '' : ` The ${doer} rejects the ${rejects}.`;
  const warning = warnsOf === undefined ? '' : ` ${speaker} warned of ${warnsOf}.`;
  return `${speaker} said the ${doer} ${verb} ${count} people in ${place} on ${day}.${position}${warning}`;
}
