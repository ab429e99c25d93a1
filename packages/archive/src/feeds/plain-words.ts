/** Words as a column of text may hold them: PostgreSQL takes no NUL, and no half of a character. */
export function plainWords(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
