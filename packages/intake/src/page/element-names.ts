/** What HTML elements are, by the HTML Living Standard (https://html.spec.whatwg.org/multipage/). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content (section 13.1.2). */
export const VOID_ELEMENTS = words('area base br col embed hr img input link meta param source track wbr');

/** What is no text of a page for a reader: it runs, it draws, it is embedded, or it is a control. */
export const DROPPED_ELEMENTS = words(
  'script style noscript svg math template iframe object embed applet canvas audio video map select option datalist ' +
    'textarea input button img picture source track area param frame frameset noframes dialog rp rt progress meter ' +
    'amp-ad amp-embed amp-analytics amp-consent amp-sidebar amp-social-share amp-user-notification amp-img amp-video ' +
    'amp-iframe amp-pixel',
);

/** Struck out: shown, but no longer said. */
export const STRUCK_ELEMENTS = words('del s strike');

/** Elements that begin and end a line of their own (section 15.3: display block, list-item, table). */
export const BLOCK_ELEMENTS = words(
  'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre section summary table caption tbody td ' +
    'tfoot th thead tr ul xmp amp-list amp-story amp-accordion amp-carousel amp-live-list',
);

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** A start tag of these ends an open paragraph (section 13.2.6.4.7, "close a p element"). */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** No end tag and no implied end reaches beyond these ("has an element in scope"). */
export const SCOPE_ELEMENTS = words('table td th caption');

/** Parts of a table: their end tags reach up to the table. */
export const TABLE_PARTS = words('table thead tbody tfoot tr td th caption colgroup');

/** The attributes that are read; all others, event handlers among them, never leave the tokenizer. */
export const KEPT_ATTRIBUTES = words(
  'class id role itemprop itemtype rel datetime pubdate href content name property http-equiv lang dir hidden ' +
    'aria-hidden style data-testid data-component data-type data-role data-qa data-test data-test-id data-cy data-name data-block data-slot-name data-module data-element data-field title type charset',
);
