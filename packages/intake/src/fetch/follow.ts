import { note, type Note } from '@onrecord/model';
import type { Reply } from './ask.ts';
import { checkUrl } from './check-url.ts';
import type { FetchSettings } from './fetch-options.ts';
import { fetchNotes, fetchProblems } from './notes.ts';
import { forGood } from './problem.ts';

/** Where an address led in the end. */
export interface Followed {
  readonly url: URL;
  readonly reply: Exclude<Reply, { readonly kind: 'redirect' }>;
  /** There was a redirect, and all were for ever, none from https to http. */
  readonly isMoved: boolean;
  readonly notes: readonly Note[];
}

/**
 * Follows redirects by hand, so that each target is checked as the first address was. From https to http is allowed, with a
 * note: small outlets still do it, and an address may begin with http as well; but the old address is then kept.
 * @param askOne sends one request; what is wrong is thrown
 * @throws FetchProblem
 */
export async function follow(
  start: string,
  { allowPrivate, limits: { redirects } }: Pick<FetchSettings, 'allowPrivate' | 'limits'>,
  askOne: (url: URL) => Promise<Reply>,
): Promise<Followed> {
  let url = checked(start, { allowPrivate });
  const seen = new Set<string>();
  const notes: Note[] = [];
  let isForEver = true;
  for (;;) {
    seen.add(url.href);
    const reply = await askOne(url);
    if (reply.kind !== 'redirect') return { url, reply, isMoved: isForEver && seen.size > 1, notes };
    const { host, protocol } = url;
    if (reply.target === '') throw forGood(fetchProblems.sentNowhere, { host, status: reply.status });
    const target = checked(reply.target, { allowPrivate, base: url });
    if (seen.has(target.href)) throw forGood(fetchProblems.circle, { host });
    if (seen.size > redirects) throw forGood(fetchProblems.sentOnTooOften, { host, limit: redirects });
    const isDowngrade = protocol === 'https:' && target.protocol === 'http:';
    if (isDowngrade) notes.push(note(fetchNotes.unencrypted, { details: { from: host, host: target.host } }));
    isForEver &&= reply.isForEver && !isDowngrade;
    url = target;
  }
}

function checked(text: string, options: { readonly allowPrivate: boolean; readonly base?: URL }): URL {
  const result = checkUrl(text, options);
  if (result.status === 'refused') throw result.problem;
  return result.url;
}
