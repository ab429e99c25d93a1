import type { Note } from '@onrecord/model';

export interface Remark {
  readonly code: string;
  readonly message: string;
}

/** A page of items as the tools answer. */
export function pageOf<T>(
  items: readonly T[],
  { notes, next }: { readonly notes: readonly Note[]; readonly next: string | undefined },
): { items: readonly T[]; notes: readonly Remark[]; after?: string } {
  return { items, notes: remarksOf(notes), ...(next !== undefined && { after: next }) };
}

export function remarksOf(notes: readonly Note[]): readonly Remark[] {
  return notes.map(({ code, message }) => ({ code, message: inToolWords(message) }));
}

/** Ways out that name an address of the API name the tool instead. */
export function inToolWords(message: string): string {
  return message.replace(/\/api\/v1\/(actors|places|reports) lists them/g, 'The tool "$1" lists them');
}
