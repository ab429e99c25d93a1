import { isNewerVersion, type StoredText } from '@onrecord/archive';
import { allIntakeNotes, type GivenFields } from '@onrecord/intake';
import { note } from '@onrecord/model';
import { ENGINE } from '@onrecord/reader';
import type { Settled } from '../add/put-batch.ts';
import type { Step } from '../add/steps.ts';
import { serveNotes } from './notes.ts';

/** The notes of a reading that say how its text came in: no reading of the text alone gives them again. */
const OF_INTAKE: ReadonlySet<string> = new Set(allIntakeNotes.map(({ code }) => code));

/** How stored texts are read anew. */
export interface Rereading {
  readonly steps: AsyncGenerator<Step>;
  /** What a text has come to: one that was read as it was before is there already, and is not written. */
  readonly settled: (settled: Settled) => Settled;
}

/**
 * Stored texts as steps, read with all that was known of them when they came in. What a newer engine or another program has read is left with
 * a note.
 */
export function rereading(texts: AsyncIterable<StoredText>): Rereading {
  /** Of texts that are being read, by their ids: bounded by how far the readers run ahead. */
  const before = new Map<string, Uint8Array>();
  return {
    steps: stepsOf(texts, before),
    settled: (settled) => {
      if (settled.kind !== 'read') return settled;
      const { id, name, prepared } = settled.read;
      const known = before.get(id);
      before.delete(id);
      const isSame = known !== undefined && Buffer.compare(known, prepared.reading) === 0;
      return isSame ? { kind: 'there', name, id, weight: settled.weight } : settled;
    },
  };
}

async function* stepsOf(texts: AsyncIterable<StoredText>, before: Map<string, Uint8Array>): AsyncGenerator<Step> {
  for await (const text of texts) {
    const { key, id, engine, engineVersion } = text;
    const name = text.title ?? `r${key}`;
    if (engine !== ENGINE.name || isNewerVersion(engineVersion, ENGINE.version)) {
      const details = { known: `${engine} ${engineVersion}`, own: `${ENGINE.name} ${ENGINE.version}` };
      yield { kind: 'note', name, note: note(serveNotes.otherReader, { details }) };
      yield { kind: 'there', name, id };
      continue;
    }
    before.set(id, text.reading);
    yield jobOf(text, name);
  }
}

function jobOf({ text, blocks, notes, origin }: StoredText, name: string): Step {
  const given = givenOf(origin);
  // Where markup told the parts of a text they are kept; of plain text the reader tells them anew.
  const hasMarkup = origin?.format !== undefined && origin.format !== 'text';
  return {
    kind: 'job',
    name,
    job: {
      kind: 'text',
      text,
      given,
      notes: notes.filter(({ code }) => OF_INTAKE.has(code)),
      ...(hasMarkup && { marks: blocks }),
    },
    given,
    bytesHash: origin?.bytesHash ?? '',
  };
}

function givenOf(origin: StoredText['origin']): GivenFields {
  const { published: publishedAt, title, url, outlet, byline, language, originId, file } = origin ?? {};
  const all = { publishedAt, title, url, outlet, byline, language, originId, file };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
