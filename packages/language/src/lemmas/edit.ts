/** How a lemma is made of a form: code units taken off its end, and what is put there instead. */
export interface Edit {
  readonly cut: number;
  readonly append: string;
}

/** The shortest edit from form to lemma. @example editBetween('carried', 'carry') // { cut: 3, append: 'y' } */
export function editBetween(form: string, lemma: string): Edit {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return { cut: form.length - shared, append: lemma.slice(shared) };
}

/** The form, edited; undefined when it is shorter than what the edit cuts, or nothing would be left. */
export function applyEdit(form: string, { cut, append }: Edit): string | undefined {
  if (cut > form.length || (cut === form.length && append === '')) return undefined;
  return form.slice(0, form.length - cut) + append;
}

/** An edit in a line of a model file: "3y". */
export function writeEdit({ cut, append }: Edit): string {
  return `${cut} ${append}`;
}

/** Reads what `writeEdit` wrote. */
export function readEdit(line: string): Edit {
  const space = line.indexOf(' ');
  return { cut: Number(line.slice(0, space)), append: line.slice(space + 1) };
}
