import { notReached, problemOf } from './problem.ts';
import { bearer } from './token.ts';

/**
 * Saves an answer as a file. Not by a link: a token goes along in a header.
 * @param path below /api/v1, with its query
 * @param fallback the file's name where the server gives none
 * @throws ApiProblem
 */
export async function download(path: string, fallback: string): Promise<void> {
  const response = await fetch(`/api/v1${path}`, { headers: bearer() }).catch(() => {
    throw notReached();
  });
  if (!response.ok) throw await problemOf(response);
  const [, name = fallback] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const file = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  URL.revokeObjectURL(file);
}
