/** Words that name a part of an outlet, or a feed as such, in the title of a feed. Own list. Lower case. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  (
    'all analysis and articles atom breaking business conflict conflicts culture daily economy english europe africa americas asia ' +
    'feed feeds from front headlines home homepage international in index items latest local main middle east nation national ' +
    'news newest of on online opinion page politics posts press recent regional releases reports rss security stories story ' +
    'the today top update updates uk us war webfeed world xml your 0.91 1.0 2.0'
  ).split(' '),
);
