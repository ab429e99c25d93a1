import type { Format } from '../../src/formats/format.ts';
import { pdfFormat } from '../../src/documents/pdf-format.ts';
import { csvFormat } from '../../src/tables/csv-format.ts';
import { docxFormat } from '../../src/documents/docx-format.ts';
import { emlFormat } from '../../src/documents/eml-format.ts';
import { markdownFormat } from '../../src/documents/markdown-format.ts';
import { parquetFormat } from '../../src/tables/parquet-format.ts';
import { makeParquet } from '../tables/make-parquet.ts';
import { makeDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import type { MakeInput } from './fixture-cases.ts';

interface Reader {
  readonly format: Format;
  /** Formats that inner sources may be of. */
  readonly formats?: readonly Format[];
  /** Of binary formats. */
  readonly make?: MakeInput;
}

/** The formats with fixture folders here, by the folder's name. */
export const READERS: Readonly<Record<string, Reader>> = {
  csv: { format: csvFormat },
  docx: { format: docxFormat, make: makeDocx },
  eml: { format: emlFormat },
  markdown: { format: markdownFormat },
  pdf: { format: pdfFormat, make: makePdf },
  parquet: { format: parquetFormat, make: makeParquet },
};
