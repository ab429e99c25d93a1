const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. O(n). */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text for an element: a direction mark that was written out shows as a sign of ours, not as the report's letters. */
export function shutText(text: string): string {
  return escapeText(text).replace(/\[(U\+(?:202[A-E]|206[6-9]))\]/g, '<span class="turn">$1</span>');
}
