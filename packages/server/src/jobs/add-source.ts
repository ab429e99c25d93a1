import { badBody, formBody, jsonBody } from '../http/read-body.ts';
import { jobBody } from '../schemas/jobs.ts';
import type { AddSource, JobSource, UploadedFile } from './job-runner.ts';

/** Files of one upload. */
export const MOST_FILES = 200;
const LONGEST_NAME = 200;

/** What a body of JSON asks to do. @throws HttpProblem */
export async function jsonSource(request: Request): Promise<JobSource> {
  const body = await jsonBody(request, jobBody);
  if (body.kind === 'reread') {
    return { kind: 'reread', ...(body.report !== undefined && { report: body.report }) };
  }
  if ('urls' in body) return { kind: 'urls', urls: body.urls };
  if (!('text' in body)) return { kind: 'urls', urls: [body.url] };
  const { text, title, outlet, url, published } = body;
  return {
    kind: 'text',
    text,
    given: {
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { publishedAt: published }),
    },
  };
}

/** The files of a form: field `file`, once or more. @throws HttpProblem */
export async function filesSource(request: Request): Promise<AddSource> {
  const form = await formBody(request);
  const other = [...form.keys()].find((name) => name !== 'file' && name !== 'kind');
  if (other !== undefined) throw badBody('it has a field other than "kind" and "file"');
  if (form.get('kind') !== 'add') throw badBody('its field "kind" is not "add"');
  const files: UploadedFile[] = [];
  for (const value of form.getAll('file')) {
    if (typeof value === 'string') throw badBody('its field "file" holds no file');
    files.push({ name: plainName(value.name), bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  if (files.length === 0) throw badBody('it holds no file');
  if (files.length > MOST_FILES) throw badBody(`it holds more than ${MOST_FILES} files`);
  return { kind: 'files', files };
}

/** A name without folders and signs that do not print: it is shown, and its ending says the format. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}]/gu, '').trim();
  return plain === '' ? 'upload' : plain.slice(-LONGEST_NAME);
}
