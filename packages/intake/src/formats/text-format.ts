import { note } from '@onrecord/model';
import { decodeReport, MAX_REPORT_BYTES } from '../decode-report.ts';
import { intakeProblems } from '../notes.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { collect, sha256 } from './collect.ts';
import type { Format, OpenSource } from './format.ts';
import { beginsObject } from './json-lines-format.ts';

/** Plain text: what is left when a source is nothing else. One source is one report. */
export const textFormat: Format = {
  name: 'text',
  title: 'plain text',
  endings: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  async *items(source) {
    yield await textItem(source);
  },
};

async function textItem({ name, file, chunks, arrival }: OpenSource): Promise<SourceItem> {
  const bytes = await collect(chunks, MAX_REPORT_BYTES);
  if (!bytes) {
    return { kind: 'refused', name, problem: note(intakeProblems.tooLarge, { details: { limit: MAX_REPORT_BYTES } }) };
  }
  const decoded = decodeReport(bytes);
  if (decoded.status === 'refused') return { kind: 'refused', name, problem: decoded.problem };
  const { text, charset, notes } = decoded;
  if (beginsObject(text)) return { kind: 'refused', name, problem: note(intakeProblems.linesInUtf16) };
  if (isJson(text)) return { kind: 'refused', name, problem: note(intakeProblems.jsonNotLines) };
  return {
    kind: 'text',
    name,
    text,
    format: 'text',
    charset,
    given: { ...(file !== undefined && { file }), ...(arrival && { url: arrival.url }) },
    notes,
    bytesHash: sha256(bytes),
    ...(arrival && { fetchedAt: arrival.fetchedAt }),
  };
}

/** Whether all of it is one JSON object or array: data, not a report. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text.slice(-1024))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
