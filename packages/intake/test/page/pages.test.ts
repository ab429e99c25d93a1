import { describe, expect, it } from 'vitest';
import { pageCases, pageItem } from './page-cases.ts';
import { scorePage, tokenF1, totals, type PageScore } from './page-score.ts';

const cases = pageCases();

describe('pages of many makes', () => {
  it.each(cases)('$name: the text is the one a person reads, word for word', async ({ bytes, expected, text }) => {
    const item = await pageItem(bytes, expected.arrival);
    if (expected.refused !== undefined) {
      expect(item).toMatchObject({ kind: 'refused', problem: { code: expected.refused } });
      return;
    }
    expect(item).toMatchObject({ kind: 'text', text });
  });

  it('reads the fields of nine pages in ten without an error, and the words with a mean F1 of 0.95', async () => {
    const scores: PageScore[] = [];
    for (const one of cases) scores.push(await scorePage(one));
    const wrong = scores.filter((score) => score.wrong.length > 0);
    const { right, f1 } = totals(scores);
    expect(right, JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(0.9);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  it('scores a text that lacks half of its words', () => {
    expect(tokenF1('one two three four', 'one two')).toBeCloseTo(2 / 3);
  });
});

describe('what the marks say', () => {
  it.each([
    ['plain-semantic', ['headline', 'standfirst', 'byline', 'caption', 'credit', 'body']],
    ['wordpress', ['headline', 'byline', 'caption', 'body']],
    ['list-heavy', ['headline', 'byline', 'list', 'body']],
    ['gallery', ['headline', 'body', 'caption', 'credit', 'caption', 'credit']],
    ['broadcaster', ['headline', 'byline', 'caption', 'body', 'credit', 'caption', 'body']],
  ])('%s', async (name, roles) => {
    const one = cases.find((candidate) => candidate.name === name);
    const item = one && (await pageItem(one.bytes));
    if (item?.kind !== 'text') throw new Error('no text');
    const marks = item.marks ?? [];
    const found = marks.map(({ role }) => role).filter((role, i, all) => role !== all[i - 1]);
    expect(found.slice(0, roles.length)).toEqual(roles);
    for (const [i, { start, end }] of marks.entries()) {
      expect(item.text.slice(start, end).trim()).toBe(item.text.slice(start, end));
      expect(start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  });
});
