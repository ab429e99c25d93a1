/** One spelling for the many of a mark: typographic and plain text behave the same. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '``': '"',
  "''": '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '–': '—',
  '―': '—',
  '--': '—',
  '---': '—',
  '‐': '-',
  '‑': '-',
  '…': '...',
  '..': '...',
  '....': '...',
};

/**
 * The form of a word by which the model knows it: curly quotes straight, dashes and dots in one spelling, apostrophes
 * inside a word straight. Case is kept. Long forms (links, runs of one mark) are cut to 40 code units.
 */
export function normalizeForm(form: string): string {
  const mark = form.length <= 4 ? MARKS[form] : undefined;
  if (mark !== undefined) return mark;
  const short = form.length > 40 ? form.slice(0, 40) : form;
  return /[’‘‑]/.test(short) ? short.replace(/[’‘]/g, "'").replace(/‑/g, '-') : short;
}

/** The shape of a word: letters as X or x, digits as d, runs cut to two: "Al-Qaim" is "Xx-Xxx". */
export function shapeOf(form: string): string {
  let shape = '';
  for (const char of form) {
    const kind = kindOf(char);
    if (shape.length >= 2 && shape.endsWith(kind + kind)) continue;
    shape += kind;
  }
  return shape;
}

function kindOf(char: string): string {
  if (char >= '0' && char <= '9') return 'd';
  const lower = char.toLowerCase();
  if (lower === char.toUpperCase()) return char;
  return char === lower ? 'x' : 'X';
}
