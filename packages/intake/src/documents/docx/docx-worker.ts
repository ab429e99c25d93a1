import mammoth from 'mammoth';
import { serve } from '../../isolated/serve.ts';
import { coreProperties, type CoreProperties } from './core-properties.ts';
import { storedZip } from './stored-zip.ts';
import { UnsafeZip, zipParts, type ZipParts } from './zip-parts.ts';

export interface DocxQuestion {
  readonly bytes: Uint8Array;
}

/** A Word document as HTML, or why it was not opened. */
export type DocxReply =
  | {
      readonly kind: 'read';
      readonly html: string;
      readonly properties: CoreProperties;
      /** What it has that is not in the HTML. */
      readonly left: readonly string[];
    }
  | { readonly kind: 'unsafe' | 'no-word'; readonly reason: string };

const DOCUMENT = 'word/document.xml';
/** Paragraphs with the style of a title are the headline; mammoth knows the other styles. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** The way back that mammoth puts behind a footnote. */
const BACK_LINK = / ?<a href="#[^"<>]{0,80}">↑<\/a>/g;

serve(async ({ bytes }: DocxQuestion): Promise<DocxReply> => {
  try {
    const parts = await zipParts(Buffer.from(bytes), (name) => /\.(?:xml|rels)$/i.test(name));
    if (!parts.has('[Content_Types].xml')) return { kind: 'no-word', reason: 'it is another kind of ZIP file' };
    for (const [name, content] of parts) checkXml(name, content);
    return await read(parts);
  } catch (cause) {
    if (cause instanceof UnsafeZip) return { kind: 'unsafe', reason: cause.message };
    throw cause;
  }
});

/** Word writes no document type, and entities are declared in one: who has it wants to load files or to fill the memory. */
function checkXml(name: string, content: Buffer): void {
  const isUtf16 = content[0] === 0xff || content[0] === 0xfe || content[0] === 0 || content[1] === 0;
  if (/<!(?:DOCTYPE|ENTITY)/i.test(content.toString(isUtf16 ? 'utf16le' : 'latin1')) || isUtf16) {
    throw new UnsafeZip(`its part ${name.slice(0, 60)} declares entities, or hides what it declares`);
  }
}

async function read(parts: ZipParts): Promise<DocxReply> {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: storedZip(parts) },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return {
    kind: 'read',
    html: html.replace(BACK_LINK, ''),
    properties: coreProperties(parts.get('docProps/core.xml')),
    left: leftOut(parts),
  };
}

function leftOut(parts: ZipParts): readonly string[] {
  const document = parts.get(DOCUMENT)?.toString() ?? '';
  const has = (part: RegExp, words: RegExp): boolean =>
    [...parts].some(([name, content]) => part.test(name) && words.test(content.toString()));
  return [
    ...(has(/^word\/comments\.xml$/, /<w:comment[ >]/) ? ['comments'] : []),
    ...(/<w:del[ >]/.test(document) ? ['words that were deleted with changes tracked'] : []),
    ...(has(/^word\/(?:header|footer)\d*\.xml$/, /<w:t[ >]/) ? ['headers and footers of pages'] : []),
  ];
}
