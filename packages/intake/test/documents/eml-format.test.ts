import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emlFormat } from '../../src/documents/eml-format.ts';
import { mailDate } from '../../src/documents/mail/mail-date.ts';
import { mailMarks } from '../../src/documents/mail/mail-marks.ts';
import { itemsIn, sourceOf } from './case-context.ts';

describe('mailDate', () => {
  it.each([
    ['Tue, 2 Apr 2030 18:20:00 +0200', '2030-04-02T18:20:00+02:00'],
    ['2 Apr 2030 18:20 GMT', '2030-04-02T18:20:00+00:00'],
    ['Tue, 02 Apr 2030 18:20:00 EST (a remark)', '2030-04-02T18:20:00-05:00'],
    ['Tue, 2 Apr 2030 18:20:00 -0000', '2030-04-02T18:20:00'],
    ['Tue, 31 Feb 2030 18:20:00 +0000', undefined],
    ['Tue, 2 Apr 2030 25:20:00 +0000', undefined],
    ['yesterday', undefined],
  ])('%j', (value, iso) => {
    expect(mailDate(value)).toBe(iso);
  });
});

describe('mailMarks', () => {
  const marked = (body: string, isForward = false): readonly string[] =>
    mailMarks(body, isForward).map(({ start, end }) => body.slice(start, end));

  it.each([
    ['a quotation', 'Yes.\n\n> No?\n> Why?\n\nAs said.', ['> No?\n> Why?']],
    [
      'its line in two',
      'Yes.\nOn Tue, 2 Apr 2030 at 16:01, Desk\n<desk@desk.example> wrote:\n> No?',
      ['On Tue, 2 Apr 2030 at 16:01, Desk\n<desk@desk.example> wrote:\n> No?'],
    ],
    ['no line that only looks like it', 'On Tuesday they wrote a letter.\n> No?', ['> No?']],
    ['a signature', 'Yes.\n-- \nDesk', ['-- \nDesk']],
    ['no rule in a long text', `Yes.\n--\n${'a '.repeat(1500)}`, []],
    [
      'an earlier mail',
      'Yes.\n-----Original Message-----\nFrom: Desk\n\nNo?',
      ['-----Original Message-----\nFrom: Desk\n\nNo?'],
    ],
  ])('marks %s', (_what, body, words) => {
    expect(marked(body)).toEqual(words);
  });

  it('marks only the head of a mail that was sent on', () => {
    expect(marked('See below.\n-----Original Message-----\nFrom: Desk\n\nThe report.', true)).toEqual([
      '-----Original Message-----\nFrom: Desk',
    ]);
  });
});

describe('begins', () => {
  it.each([
    ['a mail', 'Received: from a\r\n by b\r\nFrom: c@d.example\r\nSubject: e\r\n\r\nf', true],
    ['a text with fields', 'From: Tolhuin\nDate: Tuesday\nTopic: truce\n\nTalks went on.', false],
    ['a text', 'Talks went on.\n\nMessage-ID: none', false],
  ])('tells %s', (_what, head, is) => {
    expect(emlFormat.begins?.(head)).toBe(is);
  });
});

it('gives items for damaged and cut mails, and for any bytes', async () => {
  const mails = ['attachments', 'plain-with-quote', 'stub-beside-page'].map((name) =>
    readFileSync(join(import.meta.dirname, `../fixtures/eml/${name}/input.eml`)),
  );
  const damaged = fc.constantFrom(...mails).chain((mail) =>
    fc.array(fc.tuple(fc.nat({ max: mail.length - 1 }), fc.nat({ max: 255 })), { maxLength: 20 }).chain((changes) => {
      const bytes = Uint8Array.from(mail);
      for (const [at, byte] of changes) bytes[at] = byte;
      return fc.nat({ max: bytes.length }).map((length) => bytes.subarray(0, length));
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
      const items = await itemsIn(emlFormat, sourceOf('a.eml', bytes));
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        if (item.kind !== 'text') continue;
        for (const { start, end } of item.marks ?? []) expect(item.text.slice(start, end).trim()).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
