import { readFile } from 'node:fs/promises';
import { storedZip } from '../../src/documents/docx/stored-zip.ts';

/** A Word document as a case gives it: the XML inside of its body, and further parts. */
interface DocxSource {
  /** Lines of XML inside of `w:body`. */
  readonly body: readonly string[];
  readonly title?: string;
  readonly creator?: string;
  /** Whole parts by their names; an empty one takes the part away. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Bytes in front instead of the file itself (hexadecimal), or bytes cut off its end. */
  readonly begins?: string;
  readonly cut?: number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const STYLES = ['Title', 'Heading1', 'ListParagraph', 'Caption'];

/** The bytes of a case's `input.docx.json`. */
export async function makeDocx(path: string): Promise<Uint8Array> {
  return docxOf(JSON.parse(await readFile(path, 'utf8')) as DocxSource);
}

/** A Word document with the parts that Word itself writes at least. */
export function docxOf({ body, title = '', creator = '', parts = {}, begins, cut = 0 }: DocxSource): Uint8Array {
  const all: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}>${STYLES.map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace('Heading1', 'heading 1')}"/></w:style>`).join('')}</w:styles>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="f1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="c1" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2030-04-01T08:00:00Z</dcterms:created></cp:coreProperties>`,
    ...parts,
  };
  const entries = Object.entries(all).filter(([, xml]) => xml !== '');
  const zip = storedZip(new Map(entries.map(([name, xml]) => [name, Buffer.from(xml)])));
  const bytes = begins === undefined ? zip : Buffer.concat([Buffer.from(begins, 'hex'), zip]);
  return bytes.subarray(0, bytes.length - cut);
}
