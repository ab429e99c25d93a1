import { type Parameters, queryText } from './client.ts';
import { download } from './download.ts';

export const BRIEF_FORMATS = [
  { format: 'docx', name: 'Word' },
  { format: 'html', name: 'HTML' },
  { format: 'md', name: 'Markdown' },
] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number]['format'];

/** Downloads the brief as a file. @throws ApiProblem */
export function downloadBrief(format: BriefFormat, parameters: Parameters): Promise<void> {
  return download(`/brief/${format}${queryText(parameters)}`, `brief.${format}`);
}
