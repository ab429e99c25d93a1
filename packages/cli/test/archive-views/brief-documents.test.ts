import { stripVTControlCharacters } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { buildBrief, type BriefInput, type Citation } from '@onrecord/archive';
import { briefDocx } from '../../src/views/archive/brief-docx.ts';
import { terminalBrief } from '../../src/views/archive/brief-terminal.ts';
import { textWidth } from '../../src/views/terminal/text-width.ts';

const cite = (quote: string, more: Partial<Citation> = {}): Citation => ({
  address: 'r12:st-1',
  outlet: 'Invented Courier',
  told: '2030-03-14',
  title: 'Truce talks stall',
  quote,
  ...more,
});

function input(words: string): BriefInput {
  return {
    since: '2030-03-10',
    until: '2030-03-20',
    coverage: { reports: 1, stories: 1, outlets: ['Invented Courier'], undated: 0 },
    positions: [],
    counts: [],
    occurrences: [
      {
        type: 'ASSAULT',
        doers: [],
        recipients: [],
        place: { name: 'Tolhuin', kind: 'city' },
        words: 'shelling',
        tellings: [
          {
            realis: 'actual',
            claimant: { by: 'report', outlet: 'Invented Courier' },
            texts: 1,
            cites: [cite(words, { url: 'https://wire.example/1' })],
          },
        ],
      },
    ],
    statements: [
      {
        speaker: { name: 'Adela Norrin', kind: 'person' },
        act: 'assert',
        mode: 'direct',
        content: [words],
        sources: [],
        texts: 1,
        cites: [cite(words)],
      },
    ],
    outlook: [],
    differences: [],
  };
}

/** The files of a ZIP archive that holds no comment, by name. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, string>();
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [packed, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + packed);
    files.set(name, new TextDecoder().decode(view.getUint16(at + 10, true) === 8 ? inflateRawSync(data) : data));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

const HOSTILE = '"<script>x</script> & \u202eevil\u0000 \ud800 كلمات **b**"';

describe('a brief as a document', () => {
  it('has a real footnote for every mark', async () => {
    const files = unzipped(await briefDocx(buildBrief(input('"We came to sign."'))));
    const marks = [...(files.get('word/document.xml') ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map(
      ([, id]) => id,
    );
    const notes = [...(files.get('word/footnotes.xml') ?? '').matchAll(/<w:footnote w:id="(\d+)"/gu)].map(
      ([, id]) => id,
    );
    expect(marks).toEqual(['1', '2']);
    expect(notes).toEqual(marks);
    expect(files.get('word/footnotes.xml')).toContain('https://wire.example/1');
    expect(files.get('word/document.xml')).toContain('We came to sign.');
  });

  it('is the same bytes on another day', async () => {
    const first = await briefDocx(buildBrief(input('"We came to sign."')));
    vi.useFakeTimers({ now: new Date('2041-07-01T12:00:00Z'), toFake: ['Date'] });
    try {
      expect(await briefDocx(buildBrief(input('"We came to sign."')))).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
    expect(unzipped(first).get('docProps/core.xml')).toContain('2030-03-20T00:00:00Z');
  });

  it('holds hostile words as text', async () => {
    const files = unzipped(await briefDocx(buildBrief(input(HOSTILE))));
    for (const name of ['word/document.xml', 'word/footnotes.xml']) {
      const xml = files.get(name) ?? '';
      expect(xml).toContain('&lt;script&gt;');
      expect(xml).not.toMatch(/<script|[\u202a-\u202e]|[^\P{Cc}\n]/u);
      expect(xml.isWellFormed()).toBe(true);
    }
  });
});

describe('a brief on a terminal', () => {
  it('leads from each sentence to its source', () => {
    const text = terminalBrief(buildBrief(input('"We came to sign."')), { width: 80, colours: false });
    expect(text).toContain('Invented Courier reports that there was an attack in Tolhuin (‘shelling’). [1]');
    expect(text).toContain('Adela Norrin said: “We came to sign.” [2]');
    expect(text).toContain(
      '[2] Invented Courier, 14 March 2030, Truce talks stall: ‘“We came to sign.”’\n    r12:st-1\n',
    );
    expect(text).toContain('No position changed.');
  });

  it('keeps to the width, steers nothing, and adds colour only', () => {
    for (const width of [30, 57, 100]) {
      const text = terminalBrief(buildBrief(input(HOSTILE)), { width, colours: false });
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u);
      for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
      const coloured = terminalBrief(buildBrief(input(HOSTILE)), { width, colours: true });
      expect(stripVTControlCharacters(coloured)).toBe(text);
    }
  });
});
