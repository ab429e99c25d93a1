import { valueOf } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { asked, unmarked } from './marked.ts';

const PAGE = (caption: string): string =>
  `Ferry talks resume in Bergen

${caption}

Jan Berg opened the talks on the ferry in Bergen on Monday after two weeks of waiting. [he He] said that the work would go on until the end of the month.`;

describe('actors: captions and credits', () => {
  const { text, marks } = unmarked(PAGE('Peter Lund at the pier in Oslo - ANN MOE/Norpress Photos'));
  const report = asked(text);
  const names = report.actors().map(({ name }) => name);

  test('who is only in a credit is no actor of the report', () => {
    expect(names.some((name) => /moe/i.test(name))).toBe(false);
  });

  test('who is in a caption is one', () => {
    expect(names).toContain('Peter Lund');
  });

  test('a pronoun of the text means nobody under a picture', () => {
    const [he] = marks;
    const id = he && valueOf(report.at(he));
    expect(report.actors().find((actor) => actor.id === id)?.name).toBe('Jan Berg');
  });

  test('nobody at all where only the picture names a man', () => {
    const alone = unmarked(
      `Ferry talks resume in Bergen

Peter Lund at the pier in Oslo - ANN MOE/Norpress Photos

The talks on the ferry were opened in Bergen on Monday after two weeks of waiting. [he He] said that the work would go on.`,
    );
    const [he] = alone.marks;
    expect(he && asked(alone.text).at(he).status).toBe('absent');
  });
});

describe('actors: appositions are no groups', () => {
  test('commas alone join nobody', () => {
    const actors = asked('Gen. Jan Berg, commander, Joint Task Force, said that the road was open.').actors();
    expect(actors.filter(({ kind }) => kind === 'group')).toEqual([]);
  });
});
