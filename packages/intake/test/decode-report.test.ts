import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReport, MAX_REPORT_BYTES } from '@onrecord/intake';

const REPORT = 'Officials in Narva said: “The bridge is closed – for now.”\r\nNobody was hurt.\n';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const codes = (notes: readonly { readonly code: string }[]): readonly string[] => notes.map(({ code }) => code);

describe('decodeReport: encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(REPORT), 'utf-8', []],
    ['UTF-8 with a mark', Buffer.from('\ufeff' + REPORT), 'utf-8', []],
    ['UTF-16 LE with a mark', utf16(REPORT, 'le', true), 'utf-16le', []],
    ['UTF-16 BE with a mark', utf16(REPORT, 'be', true), 'utf-16be', []],
    ['UTF-16 LE without a mark', utf16(REPORT, 'le', false), 'utf-16le', ['ONR-INTAKE-10']],
    ['UTF-16 BE without a mark', utf16(REPORT, 'be', false), 'utf-16be', ['ONR-INTAKE-10']],
    [
      'Windows-1252',
      latin(REPORT.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96')),
      'windows-1252',
      ['ONR-INTAKE-11'],
    ],
  ] as const)('%s', (_name, bytes, charset, notes) => {
    const decoded = decodeReport(bytes);
    expect(decoded).toMatchObject({ status: 'decoded', text: REPORT, charset });
    expect(decoded.status === 'decoded' && codes(decoded.notes)).toEqual(notes);
  });

  it('keeps every Windows-1252 character', () => {
    const decoded = decodeReport(latin('\x80 5m, caf\xe9, Mi\x9aa, \x8cuvre'));
    expect(decoded).toMatchObject({ text: '€ 5m, café, Miša, Œuvre' });
  });

  it('takes one such accident in a short text for Windows-1252', () => {
    expect(decodeReport(latin('\x93CAF\xc9\x94'))).toMatchObject({ text: '“CAFÉ”', charset: 'windows-1252' });
  });

  it('reads a Windows-1252 letter and quotation mark that happen to be one UTF-8 character', () => {
    expect(decodeReport(latin('\x93CAF\xc9\x94 was closed, a \x93ruse\x94.'))).toMatchObject({
      text: '“CAFÉ” was closed, a “ruse”.',
      charset: 'windows-1252',
    });
  });

  it.each([
    ['cut off in the middle of a character', Buffer.from('“No” – “yes”').subarray(0, -1), '“No” – “yes\ufffd', 1],
    [
      'with one bad byte',
      Buffer.concat([Buffer.from('“A” '), latin('\xff'), Buffer.from(' “B”')]),
      '“A” \ufffd “B”',
      1,
    ],
    ['UTF-16 with a lone surrogate', utf16('The \ud800 bridge', 'le', true), 'The \ufffd bridge', 1],
    ['UTF-16 with an odd byte', Buffer.concat([utf16('Bridge', 'le', true), latin('a')]), 'Bridge\ufffd', 1],
  ])('replaces what cannot be read: %s', (_name, bytes, text, count) => {
    const decoded = decodeReport(bytes);
    expect(decoded).toMatchObject({ status: 'decoded', text, notes: [{ code: 'ONR-INTAKE-12', severity: 'warning' }] });
    expect(decoded.status === 'decoded' && decoded.notes[0]?.message).toContain(`(${count} times)`);
  });

  it('replaces NULs one for one and says where the first is', () => {
    expect(decodeReport(latin('The\0 bridge\0 is closed.'))).toEqual({
      status: 'decoded',
      text: 'The\ufffd bridge\ufffd is closed.',
      charset: 'utf-8',
      notes: [
        {
          code: 'ONR-INTAKE-13',
          severity: 'warning',
          stage: 'intake',
          message: 'NUL characters were replaced by U+FFFD (2 times).',
          at: { start: 3, end: 4 },
        },
      ],
    });
  });

  it('marks a page that was saved instead of its text', () => {
    const decoded = decodeReport(latin('\n<!DOCTYPE html><html><body><p>The bridge is closed.</p>'));
    expect(decoded.status === 'decoded' && codes(decoded.notes)).toEqual(['ONR-INTAKE-14']);
  });

  it('leaves a text that only talks of HTML alone', () => {
    expect(decodeReport(latin('The <html> element opened the page.'))).toMatchObject({ notes: [] });
  });
});

describe('decodeReport: what is not a report', () => {
  it.each([
    ['nothing', '', 'is empty (0 bytes). Give a file with the text of a report.'],
    ['white space', ' \r\n\t', 'holds only white space. Give a file with the text of a report.'],
    ['a byte order mark', '\xef\xbb\xbf', 'holds only white space. Give a file with the text of a report.'],
    [
      'a PDF',
      '%PDF-1.7\n%\xe2\xe3',
      'is a PDF document, not plain text. Copy its text into a text file, for example with pdftotext.',
    ],
    [
      'a PNG',
      '\x89PNG\r\n\x1a\n\0\0',
      'is a PNG picture, not plain text. Type in or recognise its text, and give that as a text file.',
    ],
    [
      'a ZIP',
      'PK\x03\x04\x14\0report.txt',
      'is a ZIP archive, not plain text. Unpack it and give the text files in it.',
    ],
    [
      'a Word document',
      'PK\x03\x04\x14\0[Content_Types].xml word/document.xml',
      'is a Word document (.docx), not plain text. Open it and save it as plain text (UTF-8).',
    ],
    ['gzip', '\x1f\x8b\x08\0', 'is a gzip file, not plain text. Unpack it: gzip -dc FILE | onrecord read -'],
    ['RTF', '{\\rtf1\\ansi hello}', 'is an RTF document, not plain text. Open it and save it as plain text (UTF-8).'],
    ['UTF-32', '\xff\xfe\0\0A\0\0\0', 'is UTF-32 text, not plain text. Save it as UTF-8.'],
    [
      'noise',
      '\x01\x02\x03\x04\x05\x06 a \x07\x08',
      'is binary data, not text (8 control characters in 11). Save the report as plain text (UTF-8).',
    ],
  ])('refuses %s', (_name, bytes, message) => {
    expect(decodeReport(latin(bytes))).toMatchObject({ status: 'refused', problem: { severity: 'error', message } });
  });

  it.each(['ID3 is a report number.', 'OggS was the name of the ship.', 'BZh, they said.', 'GIF pictures were sent.'])(
    'reads a text that begins like another format: %s',
    (text) => {
      expect(decodeReport(latin(text))).toMatchObject({ status: 'decoded', text });
    },
  );

  it('takes 2 MiB and refuses one byte more', () => {
    expect(decodeReport(new Uint8Array(MAX_REPORT_BYTES).fill(0x61)).status).toBe('decoded');
    expect(decodeReport(new Uint8Array(MAX_REPORT_BYTES + 1).fill(0x61))).toMatchObject({
      problem: {
        code: 'ONR-INTAKE-4',
        message: 'is larger than 2 MiB (2097152 bytes), the most one report may be. Split it into one file a report.',
      },
    });
  });
});

describe('decodeReport: any bytes', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text, 'utf16le')),
    fc.string().map((text) => Buffer.from('\ufeff' + text, 'utf16le')),
  );

  it('give a well-formed text without NUL and mark, or a problem', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const decoded = decodeReport(bytes);
        if (decoded.status === 'refused') return decoded.problem.severity === 'error';
        return decoded.text.isWellFormed() && !decoded.text.includes('\0') && decoded.text.trim() !== '';
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('give back what was written as UTF-8, UTF-8 with a mark or UTF-16 with a mark', () => {
    const printable = fc
      .string({ unit: 'grapheme' })
      .filter((text) => /[^\s\ufffd]/u.test(text) && !/^[\ufeff%P\x7fG{]/.test(text));
    fc.assert(
      fc.property(printable, (text) => {
        for (const bytes of [
          Buffer.from(text),
          Buffer.from('\ufeff' + text),
          utf16(text, 'le', true),
          utf16(text, 'be', true),
        ]) {
          expect(decodeReport(bytes)).toMatchObject({ status: 'decoded', text });
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
