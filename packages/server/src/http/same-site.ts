import { HttpProblem } from './http-problem.ts';
import { serverProblems } from '../problems.ts';

/** A header that a page of another site cannot send unasked: programs that are no browser prove with it that they mean it. */
export const OWN_HEADER = 'x-onrecord';

/**
 * Refuses requests that a page of another site makes in the name of whoever has it open. For changes an own page proves itself by
 * Sec-Fetch-Site (w3.org/TR/fetch-metadata), a program by a header of its own; an Origin, where there is one, must be this server's.
 * @throws HttpProblem
 */
export function refuseOtherSites(request: Request, isChange: boolean): void {
  const site = request.headers.get('sec-fetch-site');
  const isNavigation = request.headers.get('sec-fetch-mode') === 'navigate';
  if (!isChange) {
    if (site === 'cross-site' && !isNavigation) throw new HttpProblem(serverProblems.otherSite);
    return;
  }
  const origin = request.headers.get('origin');
  const isForeign = origin !== null && !isOwnOrigin(origin, request.headers.get('host'));
  const isProven = site === null ? request.headers.has(OWN_HEADER) : site === 'same-origin';
  if (isForeign || !isProven) throw new HttpProblem(serverProblems.otherSite);
}

function isOwnOrigin(origin: string, host: string | null): boolean {
  if (host === null || !URL.canParse(origin)) return false;
  const { protocol, host: from } = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && from === new URL(`${protocol}//${host.toLowerCase()}`).host;
}
