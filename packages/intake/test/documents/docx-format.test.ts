import { deflateRawSync } from 'node:zlib';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedZip } from '../../src/documents/docx/stored-zip.ts';
import { docxFormat } from '../../src/documents/docx-format.ts';
import { isRealAuthor, isRealTitle } from '../../src/documents/program-words.ts';
import { itemsIn, sourceOf } from './case-context.ts';
import { docxOf } from './make-docx.ts';

async function itemOf(bytes: Uint8Array): Promise<unknown> {
  return (await itemsIn(docxFormat, sourceOf('a.docx', bytes)))[0];
}

/** A ZIP file with one packed part that says it is `size` bytes long unpacked. */
function packed(content: Buffer, size: number): Buffer {
  const zip = storedZip(new Map([['word/document.xml', deflateRawSync(content)]]));
  for (const [signature, at] of [
    ['PK\x03\x04', 8],
    ['PK\x01\x02', 10],
  ] as const) {
    const start = zip.indexOf(signature, 0, 'latin1');
    zip.writeUInt16LE(8, start + at);
    zip.writeUInt32LE(size, start + at + 14);
  }
  return zip;
}

describe('docx', () => {
  it('reads what a writer of Word documents makes', async () => {
    const children = [
      new Paragraph({ text: 'Truce holds', heading: HeadingLevel.TITLE }),
      new Paragraph({
        children: [new TextRun('The truce '), new TextRun({ text: 'held', bold: true }), new TextRun('.')],
      }),
      new Paragraph({ text: 'One point', bullet: { level: 0 } }),
    ];
    const bytes = await Packer.toBuffer(
      new Document({ title: 'Truce', creator: 'Ilsa Vandren', sections: [{ children }] }),
    );
    expect(docxFormat.begins?.(bytes.toString('latin1', 0, 4096))).toBe(true);
    expect(await itemOf(bytes)).toMatchObject({
      text: expect.stringMatching(/^Truce holds\n\nThe truce held\.\n\n.*One point$/) as string,
      given: { title: 'Truce', byline: 'Ilsa Vandren' },
    });
  });

  it.each([
    ['says that it unpacks to more than 64 MiB', packed(Buffer.alloc(1000), 80 * 1024 * 1024), 'ONR-INTAKE-70'],
    ['unpacks to more than it says', packed(Buffer.alloc(80 * 1024 * 1024), 1000), 'ONR-INTAKE-68'],
  ])('does not unpack a part that %s', async (_what, bytes, code) => {
    expect(await itemOf(bytes)).toMatchObject({ kind: 'refused', problem: { code } });
  });

  it('refuses two parts of one name', async () => {
    const zip = Buffer.from(
      storedZip(
        new Map([
          ['a.xml', Buffer.from('<a/>')],
          ['b.xml', Buffer.from('<b/>')],
        ]),
      ),
    );
    for (let at = zip.indexOf('b.xml'); at !== -1; at = zip.indexOf('b.xml')) zip.write('a.xml', at);
    expect(await itemOf(zip)).toMatchObject({ kind: 'refused', problem: { code: 'ONR-INTAKE-70' } });
  });

  it('gives an item for damaged and cut documents, and for any bytes', async () => {
    const valid = docxOf({ body: ['<w:p><w:r><w:t>The road was closed.</w:t></w:r></w:p>'], title: 'Road' });
    const damaged = fc
      .tuple(
        fc.array(fc.tuple(fc.nat({ max: valid.length - 1 }), fc.nat({ max: 255 })), { maxLength: 10 }),
        fc.nat({ max: valid.length }),
      )
      .map(([changes, length]) => {
        const bytes = Uint8Array.from(valid);
        for (const [at, byte] of changes) bytes[at] = byte;
        return length % 2 === 0 ? bytes : bytes.subarray(0, length);
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 100 })), async (bytes) => {
        expect(await itemOf(bytes)).toHaveProperty('kind');
      }),
      { numRuns: 15 },
    );
  });
});

describe('names that programs give', () => {
  it.each([
    ['Truce holds', true],
    ['Truce', true],
    ['statement_final_2.docx', false],
    ['Microsoft Word - statement.doc', false],
    ['Untitled', false],
    ['report_2030_03', false],
  ])('title %j', (title, is) => {
    expect(isRealTitle(title)).toBe(is);
  });

  it.each([
    ['Marit Olandson', true],
    ['Administrator', false],
    ['007', false],
  ])('author %j', (author, is) => {
    expect(isRealAuthor(author)).toBe(is);
  });
});
