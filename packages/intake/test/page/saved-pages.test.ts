import { describe, expect, it } from 'vitest';
import { htmlFormat } from '../../src/page/html-format.ts';
import { pageItem } from './page-cases.ts';

const SENTENCES =
  'The ferry at the pier of Tolhuin will sail again on Monday, the harbour master said. It had been tied up for nine days. ' +
  'Two of its crew were hurt when a cable broke, and one of them is still at the Lakeside Clinic in the town.';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry sails again</title></head><body><div><article><h1>Ferry sails again</h1><p>${SENTENCES}</p><p>${SENTENCES}</p></article></div></body></html>`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('pages as people save them', () => {
  it.each([
    [
      "a browser's view of the source, a row a line",
      `<html><body><table><tbody>${PAGE.replaceAll('><', '>\n<')
        .split('\n')
        .map((line) => `<tr><td class="line-number"></td><td class="line-content">${escaped(line)}</td></tr>`)
        .join('')}</tbody></table></body></html>`,
    ],
    ['the source as preformatted text', `<html><body><pre>${escaped(PAGE)}</pre></body></html>`],
    ['the page itself', PAGE],
  ])('%s gives the report', async (_, html) => {
    const item = await pageItem(bytesOf(html));
    expect(item).toMatchObject({ kind: 'text', text: `Ferry sails again\n\n${SENTENCES}\n\n${SENTENCES}` });
  });

  it.each([
    ['saved by a browser', '<!-- saved from url=(0031)https://paper.example/ferry/9 -->'],
    [
      'saved by SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://paper.example/ferry/9 \n saved date: Mon May 06 2030\n-->',
    ],
  ])('%s: the address is known', async (_, comment) => {
    const item = await pageItem(bytesOf(PAGE.replace('<html', `${comment}<html`)));
    expect(item).toMatchObject({ given: { url: 'https://paper.example/ferry/9' } });
  });

  it.each([
    ['cut off in an article', PAGE.slice(0, PAGE.indexOf('</article>') - 40), ['ONR-INTAKE-59']],
    ['without the end tags that may be left out', PAGE.replace('</body></html>', ''), []],
    ['with a box that was never closed', PAGE.replace('</div>', ''), []],
  ])('%s', async (_, html, codes) => {
    const item = await pageItem(bytesOf(html));
    const found = item.kind === 'text' ? item.notes.map(({ code }) => code) : ['none'];
    expect(found.filter((code) => code !== 'ONR-INTAKE-47')).toEqual(codes);
  });

  it.each([
    ['empty', new Uint8Array(), 'ONR-INTAKE-5'],
    ['white space', bytesOf(' \n\n'), 'ONR-INTAKE-6'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70), 'ONR-INTAKE-7'],
    ['an RTF document', bytesOf('{\\rtf1\\ansi Talks go on.}'), 'ONR-INTAKE-7'],
  ])('a file that is %s and called a page is said to be that', async (_, bytes, code) => {
    expect(await pageItem(bytes)).toMatchObject({ kind: 'refused', problem: { code } });
  });

  it.each([
    ['<p>The ferry sails again.</p>', true],
    ['<div class="body"><p>The ferry sails again.</p></div>', true],
    ['\n<h1>Ferry sails again</h1><p>On Monday', true],
    ['<p>is the tag of a paragraph in HTML.', false],
    ['<Ferry> sails again.', false],
    ['Talks go on. <p>On Monday.</p>', false],
  ])('%j is a piece of a page: %s', (head, isPiece) => {
    expect(htmlFormat.begins?.(head) ?? false).toBe(isPiece);
  });
});
