const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
};

/** Characters that turn the direction of what follows (UAX #9, explicit formatting characters). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as HTML that holds no markup of its own; marks that turn the direction of writing are spelled out (`<U+202E>`). O(n). */
export function htmlText(text: string): string {
  return text
    .replace(DIRECTION, (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase()}>`)
    .toWellFormed()
    .replaceAll(/[&<>"'\0]/g, (character) => ENTITIES[character] ?? character);
}
