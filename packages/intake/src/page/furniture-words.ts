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
  'sidebar|side-?(?:bar|col|column)|right-?(?:rail|col|column)|rail|widget-?area|sidebar-?widgets?|feedback|was-?this-?helpful',
]);

/** Boxes that are furniture where they are mostly links. Builders of pages call each of their boxes a widget, that of the article too. */
export const FURNITURE_IF_LINKS = bounded([
  'widgets?|bookmark-?card|teaser|teasers|more|box|widget|list|links|card|cards|grid|carousel|slider|module|strip|explore|latest|headlines|top-?stories|series|hub|feed|index|toc',
]);

/** ARIA roles of furniture (WAI-ARIA 1.2). */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search complementary dialog alertdialog alert menu menubar toolbar tablist'.split(' '),
);

/** Elements of furniture, outside of quotations and figures. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu']);

/**
 * What heads a box of other things: its first words and nothing else. Pages whose classes say nothing still say this to
 * the reader.
 */
export const BOX_HEAD =
  /^(?:related(?: (?:news|stories|story|articles?|content|coverage|topics?|posts?|reading|links))?|more (?:on|from|in|about) .{2,60}|more (?:news|stories|headlines|for you|like this|to explore)|most (?:read|viewed|popular|shared|commented)|read (?:next|more|also)|also read|see also|you (?:may|might) (?:also )?(?:like|be interested in)(?: .{1,20})?|up next|latest (?:news|articles|stories|headlines|updates|posts|press releases|videos?)|recent (?:posts|news|articles|comments)|top (?:stories|news|headlines)(?: today)?|recommended(?: for you)?|trending(?: now)?|popular(?: (?:now|posts))?|(?:in the )?headlines|editor.s (?:picks?|choice)|sponsored(?: (?:content|links))?|promoted(?: stories)?|around the web|who is online|(?:\d+ )?(?:reader )?comments?(?: \(\d+\))?|responses(?: \(\d+\))?|leave a (?:reply|comment)|about the author|share(?: this)?(?: (?:article|story|post))?|follow us|newsletter|tags|read more from .{2,60}|lire aussi|à lire aussi|sur le même sujet|les plus lus|leer más|lea también|noticias relacionadas|lo más (?:leído|visto)|más noticias|leia (?:também|mais)|mais lidas|veja também|notícias relacionadas|lesen sie auch|mehr zum thema|das könnte sie auch interessieren|meistgelesen|leggi anche|i più letti|lees ook|meest gelezen|läs också|mest läst|les også|mest lest|læs også|lue myös|czytaj także|czytaj również|najczęściej czytane|читайте также|читайте ещё|по теме|самое читаемое|читайте також|ilgili haberler|çok okunanlar|baca juga|berita terkait|terpopuler|اقرأ أيضا|اقرأ أيضًا|الأكثر قراءة|مواضيع ذات صلة|کتבות נוספות|עוד בנושא)\s*[:|»>]*$/iu;

/** Words set large again to catch the eye: they stand in the text already. */
export const PULL_QUOTE = bounded([
  'pull-?quotes?|pullquotes?|quote-?pull|drop-?quote|highlight-?quote|callout-?quote|pq|pull|zitat-?box',
]);

/** A line that invites to something else. Looked for at the start of a short paragraph. */
export const PROMPT =
  /^(?:read (?:more|also|next|the full)|also read|see also|more (?:on|from|about) (?:this|the|our)|related(?: (?:stories|articles|coverage|content))?\s*:|related(?: (?:stories|articles|coverage|content))$|recommended|watch\s*:|listen\s*:|explainer\s*:|in pictures\s*:|don.t miss|you (?:may|might) also (?:like|be interested)|sign up|subscribe|get (?:the|our|more) .{0,60}(?:newsletter|inbox|app)|join our|follow (?:us|our|\S+ on|the .{1,40} on)|share this|share on|click here|tap here|download (?:our|the) app|advertisement|sponsored|story continues (?:below|after)|article continues|continue reading|support our|donate|click to|for more (?:news|stories|information,? visit)|have you got a story|do you have a story|got a tip|contact us|skip (?:to|past)|view comments|leave a comment|print this|printed from|back to top|all rights reserved|©|copyright \d{4}|get the .{1,40} app\b|stay updated with|continua depois da publicidade|publicidade$|publicidad$|publicité$|anzeige$|werbung$|la suite après cette publicité|sigue leyendo|quer receber|receba (?:as|nossas)|suscríbe|suscribe|síguenos|inscrivez-vous|abonnez-vous|abonnieren sie|iscriviti|lire aussi|à lire aussi|lea también|leia também|lesen sie auch|leggi anche|lees ook|читайте також|читайте также|дивіться також|смотрите также|підпису|підпишіться|подпис|ilgili|bizi takip|baca|dapatkan (?:update|berita|informasi)|mari bergabung|ikuti (?:kami|berita|saluran)|simak|scroll to continue|подписывайтесь|mehr zum thema|baca juga|ilgili haber)/i;

/** The longest paragraph that may be such a line, in UTF-16 units. */
export const LONGEST_PROMPT = 240;
