import { type Parameters, queryText } from './client.ts';
import { notReached, problemOf } from './problem.ts';
import { bearer } from './token.ts';

export const BRIEF_FORMATS = [
  { format: 'docx', name: 'Word' },
  { format: 'html', name: 'HTML' },
  { format: 'md', name: 'Markdown' },
] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number]['format'];

/**
 * Downloads the brief as a file. Not by a link: a token goes along in a header.
 * @throws ApiProblem
 */
export async function downloadBrief(format: BriefFormat, parameters: Parameters): Promise<void> {
  const address = `/api/v1/brief/${format}${queryText(parameters)}`;
  const response = await fetch(address, { headers: bearer() }).catch(() => {
    throw notReached();
  });
  if (!response.ok) throw await problemOf(response);
  const [, name = `brief.${format}`] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const file = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  URL.revokeObjectURL(file);
}
