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
