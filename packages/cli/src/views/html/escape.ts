const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn a bare CR into LF and drop or replace a NUL: the page must hold the text unchanged.
  '\r': '&#13;',
  '\0': '\ufffd',
};

const SPECIAL = new RegExp(`[${Object.keys(ENTITIES).join('')}]`, 'g');

/** Text for an HTML element or a quoted attribute: read back by a browser it is the same text. O(n). */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? character);
}

/** Characters that turn the direction of all that follows: UAX #9, explicit formatting characters. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text for an element: escaped, and each character that would turn the direction of what follows shut into an element of
 * its own, where it turns nothing and shows its code. The text content stays the same. O(n).
 */
export function textHtml(text: string): string {
  return escapeHtml(text).replace(DIRECTION, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `<span class="turn" data-code="U+${code}">${character}</span>`;
  });
}
