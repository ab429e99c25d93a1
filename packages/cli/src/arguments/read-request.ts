import { CONFIDENCE_FORM, confidenceOf } from '../confidence.ts';
import { DATE_FORM, isPublishedDate } from '../published-date.ts';
import { Misuse, MORE } from './misuse.ts';
import { isSet, type OptionValues, textOf } from './options.ts';
import type { ReadRequest } from './requests.ts';

/** What `onrecord read` is asked to do. @throws Misuse */
export function readRequest({
  rest,
  values,
}: {
  readonly rest: readonly string[];
  readonly values: OptionValues;
}): ReadRequest {
  const [first, ...more] = rest;
  if (first === undefined) throw new Misuse('no file to read. Give FILE..., or "-" for standard input. ' + MORE);
  const request: ReadRequest = {
    command: 'read',
    files: [first, ...more],
    json: isSet(values, 'json'),
    html: textOf(values, 'html'),
    published: textOf(values, 'published'),
    minConfidence: textOf(values, 'min-confidence'),
    explain: isSet(values, 'explain'),
    quiet: isSet(values, 'quiet'),
  };
  const problem = contradiction(request);
  if (problem !== undefined) throw new Misuse(problem);
  return request;
}

/** What each option is right about alone but not together with the others. */
function contradiction({ files, published, minConfidence, json, html }: ReadRequest): string | undefined {
  if (published !== undefined && !isPublishedDate(published)) {
    return `--published "${published}" is not a date of the calendar. Write ${DATE_FORM}.`;
  }
  if (minConfidence !== undefined && confidenceOf(minConfidence) === undefined) {
    return `--min-confidence "${minConfidence}" is not a confidence. Write ${CONFIDENCE_FORM}.`;
  }
  if (files.filter((file) => file === '-').length > 1)
    return '"-" (standard input) can be read only once. Name it once.';
  if (html === '-' && json) return '--json and --html - would both print. Give --html a file.';
  if (html === '-' && files.length > 1) return '--html - prints one page. Give --html a folder for several reports.';
  return undefined;
}
