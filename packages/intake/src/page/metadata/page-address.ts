import { note, type Note } from '@onrecord/model';
import { pageNotes } from '../notes.ts';
import { claimsOn, type Claim } from './claim.ts';
import { registrableSite } from './registrable-site.ts';

/** The address that a page is to be cited by. */
export interface PageAddress {
  readonly chosen: Claim | undefined;
  readonly notes: readonly Note[];
}

/**
 * The first address in the order of precedence that can be the page's own: absolute, http or https, of the site that it
 * came from, and not that site's front page.
 */
export function pageAddress(claims: readonly Claim[]): PageAddress {
  const came = claims.find(({ field, origin }) => field === 'url' && (origin === 'address' || origin === 'saved-from'));
  const notes: Note[] = [];
  for (const claim of claimsOn(claims, 'url')) {
    const reason = doubtOf(claim.value, came?.value);
    if (reason === undefined) return { chosen: { ...claim, value: new URL(claim.value).href }, notes };
    const isOwn = claim.origin === 'canonical';
    if (isOwn) notes.push(note(pageNotes.canonicalIgnored, { details: { url: claim.value.slice(0, 200), reason } }));
  }
  return { chosen: undefined, notes };
}

function doubtOf(address: string, came: string | undefined): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'it is not a whole address of the web';
  const url = new URL(address);
  if (came === undefined || !URL.canParse(came)) return isFront(url) ? 'it is the front page of a site' : undefined;
  const home = new URL(came);
  if (registrableSite(url.hostname) !== registrableSite(home.hostname)) return 'it is of another site';
  return isFront(url) && !isFront(home) ? 'it is the front page of the site' : undefined;
}

function isFront({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:index\.\w{2,5}|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname);
}
