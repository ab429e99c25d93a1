import { holds, type Known } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markBlocks } from '../../src/blocks/read-blocks.ts';
import { type Given, type Head, readHead } from '../../src/head/read-head.ts';
import { plainView } from '../blocks/plain-view.ts';

const BODY =
  'The army said on Friday that two bridges over the river had been closed to all traffic, and that they will stay so.';

const head = (text: string, given: Given = {}): Head => readHead(text, markBlocks(plainView(text)), given);
const words = (known: Known<string>): string =>
  known.status === 'stated' ? `${known.value} <${known.anchor.quote}>` : known.status;
const codes = ({ notes }: Head): readonly string[] => notes.map(({ code }) => code);

describe('publication date', () => {
  test.each([
    ['a leading date', ` date 2024-05-03 ${BODY}`, '2024-05-03 <2024-05-03>'],
    ['a leading date without a word', `2024-05-03 FOCA: ${BODY}`, '2024-05-03 <2024-05-03>'],
    ['a leading date with a colon', `Date: 2024-05-03\n${BODY}`, '2024-05-03 <2024-05-03>'],
    [
      'a published line',
      `Army closes bridges\n\nPublished: 3 May 2024 10:00 GMT\n\n${BODY}`,
      '2024-05-03 <3 May 2024>',
    ],
    ['a published line below', `${BODY}\n\n${BODY}\n\nFirst published on May 3, 2024`, '2024-05-03 <May 3, 2024>'],
    [
      'at the end of the headline',
      `Army closes bridges Posted on May 3, 2024, 4:42 PM EDT\n\n${BODY}`,
      '2024-05-03 <May 3, 2024>',
    ],
    [
      'front matter',
      `---\ntitle: Army closes bridges\ndate: 2024-05-03T08:00:00Z\n---\n${BODY}`,
      '2024-05-03T08:00:00Z <2024-05-03T08:00:00Z>',
    ],
    ['TOML front matter', `+++\ndate = "2024-05-03"\n+++\n${BODY}`, '2024-05-03 <2024-05-03>'],
    ['a date line', `Army closes bridges\n\nFriday, May 3, 2024\n\n${BODY}`, '2024-05-03 <May 3, 2024>'],
    [
      'a date line with reading time',
      `Army closes bridges\n\nMay 3, 2024 · 5 min read\n\n${BODY}`,
      '2024-05-03 <May 3, 2024>',
    ],
    ['a byline with date', `Army closes bridges\n\nBy Jane Roe | May 3, 2024\n\n${BODY}`, '2024-05-03 <May 3, 2024>'],
    ['an agency dateline with year', `FOCA, May 3, 2024 (Reuters) - ${BODY}`, '2024-05-03 <May 3, 2024>'],
    [
      'a published line with the outlet',
      `Army closes bridges\n\nPublished: 3 May 2024, Northern Post\n\n${BODY}`,
      '2024-05-03 <3 May 2024>',
    ],
    [
      'at the end of the title of a release',
      `Statement by the River Council, 3 May 2024\n\n${BODY}`,
      '2024-05-03 <3 May 2024>',
    ],
    [
      'at the end of the title of an update',
      `Situation update: Foca area, 3 May 2024\n\n${BODY}`,
      '2024-05-03 <3 May 2024>',
    ],
    ['a dateline with a colon', `Army closes bridges\n\nFOCA, 3 May 2024: ${BODY}`, '2024-05-03 <3 May 2024>'],
    [
      'an agency dateline under a disclaimer with a dash',
      `INVENTED EXAMPLE - not news.\n\nArmy closes bridges\n\nFOCA, May 3, 2024 (Northline) - ${BODY}`,
      '2024-05-03 <May 3, 2024>',
    ],
    ['updated only', `Army closes bridges\n\nLast updated: 4 May 2024\n\n${BODY}`, '2024-05-04 <4 May 2024>'],
    [
      'published before updated',
      `Army closes bridges\n\nUpdated: 4 May 2024\n\nPublished: 3 May 2024\n\n${BODY}`,
      '2024-05-03 <3 May 2024>',
    ],
    [
      'metadata before a date line',
      `Published: 3 May 2024\n\nArmy closes bridges\n\n4 May 2024\n\n${BODY}`,
      '2024-05-03 <3 May 2024>',
    ],
  ])('%s', (_, text, answer) => {
    expect(words(head(text).publishedAt)).toBe(answer);
    expect(codes(head(text))).toEqual([]);
  });

  test.each([
    ['two readings', `Army closes bridges\n\nPublished: 03/04/2024\n\n${BODY}`, 'ONR-HEAD-1'],
    ['no year', `FOCA, May 3 (Reuters) - ${BODY}`, 'ONR-HEAD-2'],
    ['no such date', `---\ndate: soon\n---\n${BODY}`, 'ONR-HEAD-3'],
    ['none', BODY, 'ONR-HEAD-4'],
    [
      'a date in the body is not its own',
      `${BODY} The first was closed on May 1, 2024.\n\nOn May 2, 2024 nobody came.`,
      'ONR-HEAD-4',
    ],
    ['a date in the headline is not its own', `The bridges of May 1, 2024\n\n${BODY}`, 'ONR-HEAD-4'],
  ])('absent: %s', (_, text, code) => {
    expect(words(head(text).publishedAt)).toBe('absent');
    expect(codes(head(text))).toEqual([code]);
  });

  test('the date given by the caller goes first', () => {
    const { publishedAt, notes } = head(` date 2024-05-03 ${BODY}`, { publishedAt: '2024-06-01' });
    expect(publishedAt).toEqual({ status: 'inferred', value: '2024-06-01', rule: 'given', from: [] });
    expect(notes).toEqual([]);
  });

  test('a given date that is none is not used', () => {
    const found = head(` date 2024-05-03 ${BODY}`, { publishedAt: 'yesterday' });
    expect(words(found.publishedAt)).toBe('2024-05-03 <2024-05-03>');
    expect(codes(found)).toEqual(['ONR-HEAD-5']);
  });

  test('a note points to the open date', () => {
    const text = `Published: 03/04/2024\n\n${BODY}`;
    expect(
      head(text).notes.map(({ at, message }) => [text.slice(at?.start, at?.end), message.includes('03/04/2024')]),
    ).toEqual([['03/04/2024', true]]);
  });
});

describe('title, byline and source', () => {
  test.each([
    ['headline', `Army closes bridges\n\n${BODY}`, 'Army closes bridges <Army closes bridges>'],
    [
      'front matter',
      `---\ntitle: "Two bridges closed"\n---\nArmy closes bridges\n\n${BODY}`,
      'Two bridges closed <Two bridges closed>',
    ],
    ['none', `${BODY}\n\nHospital open\n\n${BODY}`, 'absent'],
  ])('title: %s', (_, text, answer) => {
    expect(words(head(text).title)).toBe(answer);
  });

  test.each([
    ['By Jane Roe', 'Jane Roe'],
    ['By JANE ROE', 'JANE ROE'],
    ['By Jane Roe and John Doe', 'Jane Roe and John Doe'],
    ['By Jane Roe in Foca', 'Jane Roe'],
    ['By Jane Roe, Balkans correspondent', 'Jane Roe'],
    ['Jane Roe in Foca and John Doe in Sarajevo', undefined],
    ['Jane Roe in Foca', 'Jane Roe'],
    ['Jane Roe, Balkans correspondent', 'Jane Roe'],
    ['By Jane Roe | May 3, 2024', 'Jane Roe'],
    ['By the time they came it was late', undefined],
    ['By Friday the army had left', undefined],
  ])('byline: %s', (line, names) => {
    const { byline } = head(`Army closes bridges\n\n${line}\n\n${BODY}`);
    expect(byline.status === 'absent' ? undefined : byline.value).toBe(names);
  });

  test('front matter names author, source and address', () => {
    const { byline, source, metadata } = head(
      `---\nauthor: Jane Roe\nsource: River News\nurl: https://news.example/1\n---\n\n${BODY}`,
    );
    expect([words(byline), source]).toEqual([
      'Jane Roe <Jane Roe>',
      { name: 'River News', url: 'https://news.example/1' },
    ]);
    expect(metadata).toHaveLength(1);
  });

  test.each([
    ['Harbour talks stall\n\nPublished: 5 May 2024\nURL: https://news.example/1\n\n', 'https://news.example/1'],
    ['Source: https://news.example/1\n\nHarbour talks stall\n\n', 'https://news.example/1'],
    ['Harbour talks stall\n\nSource: see https://news.example/1 for more\n\n', undefined],
  ])('an address is all of its line: %s', (top, url) => {
    expect(head(`${top}${BODY}`).source.url).toBe(url);
    expect(head(`${BODY}\n\nURL: https://news.example/2`).source.url).toBe('https://news.example/2');
  });

  test('an odd quotation mark belongs to the value', () => {
    expect(words(head(`---\ntitle: "Two" bridges\n---\n${BODY}`).title)).toBe('"Two" bridges <"Two" bridges>');
  });

  test('lines of keys without fence', () => {
    const text = `Title: Army closes bridges\nAuthor: Jane Roe\nDate: 3 May 2024\n\n${BODY}`;
    const { title, byline, publishedAt } = head(text);
    expect([title, byline, publishedAt].map(words)).toEqual([
      'Army closes bridges <Army closes bridges>',
      'Jane Roe <Jane Roe>',
      '2024-05-03 <3 May 2024>',
    ]);
  });

  test.each([
    ['behind the name of the byline', `Army closes bridges\n\nBy Jane Roe, Northern Post\n\n${BODY}`, 'Jane Roe'],
    ['behind the date', `Army closes bridges\n\nPublished: 3 May 2024 | Northern Post\n\n${BODY}`, undefined],
  ])('the outlet %s is the source', (_, text, name) => {
    const { source, byline } = head(text);
    expect(source).toEqual({ name: 'Northern Post' });
    expect(byline.status === 'absent' ? undefined : byline.value).toBe(name);
  });

  test('a title that ends in its day goes without it', () => {
    expect(words(head(`Statement by the River Council, 3 May 2024\n\n${BODY}`).title)).toContain(
      '<Statement by the River Council>',
    );
  });

  test('the agency of the dateline is the source', () => {
    expect(head(`FOCA, May 3 (Reuters) - ${BODY}`).source).toEqual({ name: 'Reuters' });
    expect(head(BODY).source).toEqual({});
  });

  test('rules of dashes between paragraphs are no front matter', () => {
    const text = `---\n${BODY}\n---\n${BODY}`;
    expect(head(text).metadata).toEqual([]);
  });
});

describe('genre', () => {
  test.each([
    ['news', `Army closes bridges\n\n${BODY}\n\n"We had to," Ms Lee said.`, 'news'],
    ['a body that speaks of itself', `${BODY}\n\nWe call on all sides to open the bridges.`, 'statement'],
    [
      'a government that condemns',
      'The United States condemns the closing of the bridges over the river on Friday.',
      'statement',
    ],
    [
      'speech without marks after a lead',
      `${BODY}\n\nThe minister said:\n\nThe bridges are the life of the town.\n\nThey must open.`,
      'statement',
    ],
    [
      'speech in marks after a lead',
      `The minister said:\n\n“I am sorry for the town. The bridges must open.”`,
      'statement',
    ],
    [
      'questions and answers',
      'QUESTION: Are the bridges open?\n\nANSWER: They are closed, and will stay so for a week.',
      'transcript',
    ],
    [
      'turns',
      'MR. ROE: The bridges are closed.\n\nMS. LEE: Since when?\n\nMR. ROE: Since Friday night, I think.',
      'transcript',
    ],
    [
      'Q and A in one line',
      'Welcome all. Q: Are the bridges open? A: They are closed. Q: Since when? A: Since Friday.',
      'transcript',
    ],
    [
      'a question alone is no transcript',
      'QUESTION: Are the bridges open? Nobody in the town could say.\n\nThey are closed for a week.',
      'news',
    ],
    ['hardly any words', 'Bridges closed', 'other'],
  ])('%s', (_, text, genre) => {
    expect(head(text).genre).toBe(genre);
  });
});

test('any text has a head with whole anchors', () => {
  const piece = fc.constantFrom(
    '---\n',
    '+++\n',
    'title: ',
    'date ',
    '2024-05-03',
    '03/04/2024',
    'By ',
    'Jane Roe',
    '\n',
    ' ',
    'Published: ',
    '(AP) - ',
    'We',
    '"',
    '😀',
    '\ud83d',
    '. ',
    'The army left',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { title, byline, publishedAt, metadata } = head(text);
      for (const known of [title, byline, publishedAt])
        if (known.status === 'stated') expect(holds(text, known.anchor)).toBe(true);
      for (const { start, end } of metadata) expect(text.slice(start, end).trim()).not.toBe('');
    }),
  );
});

test.each(['date ', 'Published: ', '--- \n', 'May 5 ', '1/1/', 'By A', 'Q: ', 'We '])(
  'a long run of %j is read',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(head(text).title.status).toMatch(/stated|absent/);
  },
);
