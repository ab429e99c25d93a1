/** Words of lines that follow a release and are no longer part of what was said. In lower case. Our own list. */
// prettier-ignore
export const CLOSING_WORDS = [
      'can be found', 'notes to editors', 'note to editors', 'notes for editors', 'further information', 'more information', 'media enquiries', 'media inquiries', 'for journalists', 'follow the foreign', 'follow us', 'press office', 'background:', 'read more', 'the full report', 'the full text', 'full statement', 'http://',
      'https://', 'www.', 'contact:', 'image credit',
    ] as const;
