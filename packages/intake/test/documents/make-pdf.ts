import { readFile } from 'node:fs/promises';

/** Lines below one another, as a case gives them. Positions in points from the lower left of a page of 612 by 792. */
export interface PdfLines {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** From base line to base line. */
  readonly leading?: number;
  readonly turned?: boolean;
  readonly lines: readonly string[];
}

interface PdfSource {
  readonly pages: readonly (readonly PdfLines[])[];
  readonly title?: string;
  readonly author?: string;
  readonly locked?: boolean;
  readonly cut?: number;
}

/** The bytes of a case's `input.pdf.json`. */
export async function makePdf(path: string): Promise<Uint8Array> {
  return pdfOf(JSON.parse(await readFile(path, 'utf8')) as PdfSource);
}

/** A PDF 1.4 in Helvetica: catalog, pages, a font, for each page its object and its content. */
export function pdfOf({ pages, title, author, locked = false, cut = 0 }: PdfSource): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, i) => {
      const content = page.map(linesOf).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${title === undefined ? '' : `/Title ${written(title)}`} ${author === undefined ? '' : `/Author ${written(author)}`} /CreationDate (D:20300401080000Z) >>`,
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`] : []),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = pdf.length;
  const size = objects.length + 1;
  const info = locked ? size - 2 : size - 1;
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  pdf += `trailer\n<< /Size ${size} /Root 1 0 R /Info ${info} 0 R ${locked ? `/Encrypt ${size - 1} 0 R /ID [<00> <00>]` : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf.slice(0, pdf.length - cut), 'latin1');
}

function linesOf({ x, y, size = 10, leading = size * 1.2, turned = false, lines }: PdfLines): string {
  const shown = lines.map((line, i) => {
    const at = y - i * leading;
    const matrix = turned ? `0 1 -1 0 ${x} ${at}` : `1 0 0 1 ${x} ${at}`;
    return `BT /F1 ${size} Tf ${matrix} Tm ${written(line)} Tj ET`;
  });
  return shown.join('\n');
}

/** Signs of Windows-1252 above Latin-1 that cases use. */
const HIGH: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96', '•': '\x95' };

function written(text: string): string {
  const latin = text.replace(/[“”’–•]/g, (sign) => HIGH[sign] ?? sign);
  return `(${latin.replace(/[\\()]/g, '\\$&')})`;
}
