/**
 * What surrounds an article on the pages of news sites: own lists, from the habits of content systems. The words are
 * looked for as whole words of class, id and the like (see hints.ts).
 */

const bounded = (words: readonly string[]): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?=$|[\\s_-])`);

/** Boxes that are never part of an article. */
export const FURNITURE = bounded([
  'share|shares|sharing|share-?bar|share-?(?:tools?|buttons?|links?|list)|sharedaddy|addtoany|addthis',
  'social|social-?(?:share|links?|media|bar|icons?|buttons?|follow|embed)|follow-?us',
  'newsletters?|newsletter-?(?:box|signup|promo|form)|subscribe|subscribe-?box|subscription|sign-?up|mailing-?list',
  'related|related-?(?:content|links?|articles?|stories|news|posts)|recommended|recommendations?|recirc|recirculation',
  'read-?(?:more|next|also)|see-?also|more-?(?:from|on|stories|news|in|like|coverage)|most-?(?:read|popular|viewed|shared)|trending|popular',
  'comments?|comments?-?(?:section|area|list|form)|disqus|respond|cookies?|cookie-?(?:banner|bar|consent|notice|law)|consent|gdpr|ccpa',
  'promo|promos|promotion|advert|adverts|advertisement|advertising|ads?|ad-?(?:slot|unit|container|wrapper|banner|box)|adsbygoogle|dfp',
  'sponsor|sponsored|sponsors|outbrain|taboola|breadcrumbs?|pagination|pager|prev-?next|post-?navigation|nav-?links',
  'tags|tag-?(?:list|cloud|links)|tags-?list|topics|topic-?list|cat-?links|entry-?(?:footer|utility)|post-?(?:footer|tags|nav)',
  'skip|skip-?(?:link|links|nav|to-content)|author-?(?:bio|box|card|info|profile)|about-?(?:the-)?author|bio',
  'print-?(?:button|link)|article-?(?:tools|actions)|tools|toolbar|action-?bar|app-?(?:banner|promo)|download-?app|donate|donation|donate-?box|support-?us',
  'kicker|dachzeile|surtitre|antetitulo|occhiello|eyebrow|overline|rubric|section-?(?:name|label|link|tag)|post-?category|hd|ft',
  'modal|popup|pop-?up|overlay|lightbox|toast|site-?(?:header|footer|nav|logo|info)|masthead|global-?(?:header|footer|nav)|navbar|nav|navigation|menu|menus|footer|page-?footer|colophon',
  'breaking-?(?:bar|banner)|ticker|weather|poll|quiz|video-?(?:player|controls)|audio-?player|listen|player|rating|reactions',
  'sidebar|side-?(?:bar|col|column)|right-?(?:rail|col|column)|rail|widget|widgets|widget-?area|feedback|was-?this-?helpful',
]);

/** Boxes that are furniture where they are mostly links. */
export const FURNITURE_IF_LINKS = bounded([
  'teaser|teasers|more|box|widget|list|links|card|cards|grid|carousel|slider|module|strip|explore|latest|headlines|top-?stories|series|hub|feed|index|toc',
]);

/** ARIA roles of furniture (WAI-ARIA 1.2). */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search complementary dialog alertdialog alert menu menubar toolbar tablist'.split(' '),
);

/** Elements of furniture, outside of quotations and figures. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu']);

/** Words set large again to catch the eye: they stand in the text already. */
export const PULL_QUOTE = bounded([
  'pull-?quotes?|pullquotes?|quote-?pull|drop-?quote|highlight-?quote|callout-?quote',
]);

/** A line that invites to something else. Looked for at the start of a short paragraph. */
export const PROMPT =
  /^(?:read (?:more|also|next|the full)|also read|see also|more (?:on|from|about) (?:this|the|our)|related(?: (?:stories|articles|coverage|content))?\s*:|related(?: (?:stories|articles|coverage|content))$|recommended|watch\s*:|listen\s*:|explainer\s*:|in pictures\s*:|don.t miss|you (?:may|might) also (?:like|be interested)|sign up|subscribe|get (?:the|our|more) .{0,60}(?:newsletter|inbox|app)|join our|follow (?:us|our|\S+ on|the .{1,40} on)|share this|share on|click here|tap here|download (?:our|the) app|advertisement|sponsored|story continues (?:below|after)|article continues|continue reading|support our|donate|click to|for more (?:news|stories|information,? visit)|have you got a story|do you have a story|got a tip|contact us|skip (?:to|past)|view comments|leave a comment|print this|printed from|back to top|all rights reserved|©|copyright \d{4}|lire aussi|à lire aussi|lea también|leia também|lesen sie auch|читайте также|mehr zum thema)/i;

/** The longest paragraph that may be such a line, in UTF-16 units. */
export const LONGEST_PROMPT = 240;
