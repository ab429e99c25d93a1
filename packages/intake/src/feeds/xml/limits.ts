/** Bytes of a feed or an OPML list: the largest feeds with whole texts that we know of have a tenth of it. */
export const MAX_FEED_BYTES = 32 * 1024 * 1024;
/** Bytes of a sitemap, by sitemaps.org. */
export const MAX_SITEMAP_BYTES = 50 * 1024 * 1024;
/** Addresses of a sitemap, by sitemaps.org. */
export const MAX_SITEMAP_ADDRESSES = 50_000;
/** Levels of nesting: lists have 6, the markup of a report inside one hardly 30. */
export const MAX_DEPTH = 100;
/** A sitemap of 50,000 addresses with news and pictures has about 1,000,000. */
export const MAX_ELEMENTS = 2_000_000;
/** UTF-16 units of one tag with its attributes: a picture written into an attribute is less. */
export const MAX_TAG = 1024 * 1024;
/** UTF-16 units of an address: longer ones are refused by servers. */
export const MAX_ADDRESS = 4096;
/** Entries of a feed: those of daily outlets have a few hundred, archives of a blog in one feed a few thousand. */
export const MAX_ENTRIES = 20_000;
/** UTF-16 units of the markup of one report: its text may be 2 MiB. */
export const MAX_REPORT_MARKUP = 8 * 1024 * 1024;
