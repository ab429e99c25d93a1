import { writeFile } from 'node:fs/promises';
import {
  askBrief,
  askReports,
  type Brief,
  buildBrief,
  renderBriefHtml,
  renderBriefMarkdown,
  type Store,
} from '@onrecord/archive';
import { today } from '../arguments/day-of.ts';
import type { BriefRequest, Exit } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { entitiesNamed, UnknownName } from './archive/entities-named.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord brief`: what is new in a span of days, in sentences with footnotes. */
export async function briefCommand(request: BriefRequest, output: Output): Promise<Exit> {
  if (request.docx === '-') {
    output.complain('onrecord: --docx - would print a word processor file. Give it a file.');
    return EXIT.misuse;
  }
  return onArchive(request, output, {
    options: { readOnly: true },
    work: async (store) => {
      try {
        return await brief(store, request, output);
      } catch (cause) {
        if (!(cause instanceof UnknownName)) throw cause;
        output.complain(`onrecord: ${safeText(cause.message)}`);
        return EXIT.someFailed;
      }
    },
  });
}

async function brief(store: Store, request: BriefRequest, output: Output): Promise<Exit> {
  const { since, minConfidence } = request;
  const until = await lastDay(store, request);
  if (until === undefined) {
    output.complain(`onrecord: --since ${since} is after --until ${request.until}. Change them round.`);
    return EXIT.misuse;
  }
  const actors = await entitiesNamed(store, 'actor', request.actors);
  const places = await entitiesNamed(store, 'place', request.places);
  const { input, notes } = await askBrief(store, {
    since,
    until,
    ...(actors !== undefined && { actors }),
    ...(places !== undefined && { places }),
    ...(minConfidence !== undefined && { minConfidence }),
  });
  const isWritten = await show(buildBrief(input), request, output);
  for (const { severity, code, message } of notes) {
    if (severity === 'error' || !request.quiet) output.complain(`onrecord: ${severity} ${code}: ${safeText(message)}`);
  }
  return isWritten && notes.every(({ severity }) => severity !== 'error') ? EXIT.ok : EXIT.someFailed;
}

/**
 * The last day of the brief. Where none was given, that is today, or the day of the newest report where that lies later (reports are dated
 * where they are published). Undefined where the days given are the wrong way round.
 */
async function lastDay(store: Store, { since, until }: BriefRequest): Promise<string | undefined> {
  if (until !== today()) return since <= until ? until : undefined;
  const { rows } = await askReports(store, {}, { limit: 1 });
  return [until, since, rows[0]?.report.published ?? ''].sort().at(-1);
}

const FORMATS = ['html', 'md', 'docx'] as const;

/** Prints the brief, or writes the files that were asked for; one that cannot be written does not stop the others. */
async function show(made: Brief, request: BriefRequest, output: Output): Promise<boolean> {
  const asked = FORMATS.flatMap((format) => {
    const place = request[format];
    return place === undefined ? [] : [{ format, place }];
  });
  if (asked.length === 0) {
    const { terminalBrief } = await import('../views/archive/brief-terminal.ts');
    await output.print(terminalBrief(made, output));
    return true;
  }
  let isWritten = true;
  for (const { format, place } of asked) {
    const content = await RENDERERS[format](made);
    if (place === '-' && typeof content === 'string') await output.print(content);
    else isWritten = (await write({ format, place, content }, request, output)) && isWritten;
  }
  return isWritten;
}

type Format = (typeof FORMATS)[number];

const RENDERERS: Readonly<Record<Format, (made: Brief) => string | Promise<Uint8Array>>> = {
  html: renderBriefHtml,
  md: renderBriefMarkdown,
  // A large library, loaded only where it is needed.
  docx: async (made) => (await import('../views/archive/brief-docx.ts')).briefDocx(made),
};

interface File {
  readonly format: Format;
  readonly place: string;
  readonly content: string | Uint8Array;
}

async function write({ format, place, content }: File, { quiet }: BriefRequest, output: Output): Promise<boolean> {
  try {
    await writeFile(place, content);
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    const reason = safeText(cause.message.replace(/\s+/g, ' '));
    output.complain(`onrecord: the brief cannot be written (${reason}). Name another place with --${format}.`);
    return false;
  }
  if (!quiet) output.complain(`${safeText(place)}: brief written`);
  return true;
}
