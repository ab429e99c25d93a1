const NUL = /\0/g;

/** Text that every reader of UTF-8 takes: NUL and halves of surrogate pairs are U+FFFD. The same length in UTF-16 units. */
export function plainText(text: string): string {
  return (text.includes('\0') ? text.replace(NUL, '\ufffd') : text).toWellFormed();
}
