/**
 * Own lists, written in 2026. They only need what reports are linked from: a host that is missing here makes an outlet of its own,
 * which a person can see and mend.
 */

/** Where everybody publishes, or what collects from others: such a host does not say who the outlet is. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
  (
    'archive.is archive.ph archive.today archive.org bing.com bsky.app facebook.com feedburner.com feedly.com flipboard.com ' +
    'google.com instagram.com linkedin.com medium.com msn.com news.google.com odysee.com ok.ru reddit.com rumble.com t.co t.me ' +
    'telegram.me threads.net tiktok.com twitter.com vimeo.com vk.com webcitation.org whatsapp.com x.com yahoo.com youtu.be youtube.com'
  ).split(' '),
);

/** Hosts under which each name in front is another publisher: "harbour.example-blog.com". */
export const HOSTING: ReadonlySet<string> = new Set(
  'blogspot.com github.io substack.com tumblr.com wixsite.com wordpress.com'.split(' '),
);

/** Second parts of names of countries under which everybody gets one: "co.uk", "com.au". */
export const SECOND_LEVELS: ReadonlySet<string> = new Set('ac co com edu gen info ne net nic or org'.split(' '));

/** The same of governments: one site for all of it ("gov.uk"), or a part for each body ("mea.gov.in"). */
export const STATE_LEVELS: ReadonlySet<string> = new Set('go gob gouv gov govt gv mil'.split(' '));
