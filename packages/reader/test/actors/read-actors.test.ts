import { contains, holds, valueOf } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APART, JOINED, KINDS, NOBODY, ROLES } from './cases.ts';
import { asked, type Asked, headIn, unmarked } from './marked.ts';

/** What each mark is: label and the id that the table gives it, "-" for nobody. */
function answers(source: string): readonly { readonly label: string; readonly id: string }[] {
  const { text, marks } = unmarked(source);
  const { at } = asked(text);
  return marks.map((mark) => ({ label: mark.label, id: valueOf(at(mark)) ?? '-' }));
}

function idsByLabel(source: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { label, id } of answers(source)) groups.set(label, [...(groups.get(label) ?? []), id]);
  return groups;
}

/** The same label has one id, two labels never share one, "0" has none. */
function expectLabels(source: string): void {
  const groups = [...idsByLabel(source)];
  const seen = new Map<string, string>();
  for (const [label, ids] of groups) {
    if (label === '0')
      expect(
        ids.every((id) => id === '-'),
        `${source}: ${ids.join()}`,
      ).toBe(true);
    else expect([...new Set(ids)], `label ${label} in: ${source}`).toHaveLength(1);
    const [id = '-'] = ids;
    if (id === '-') continue;
    expect(seen.get(id), `labels ${label} and ${seen.get(id)} in: ${source}`).toBeUndefined();
    seen.set(id, label);
  }
}

describe('actors: who is one', () => {
  test.each(JOINED)('%s', (_, source) => {
    expectLabels(source);
    expect(answers(source).map(({ id }) => id)).not.toContain('-');
  });
});

describe('actors: who is not', () => {
  test.each(APART)('%s', (_, source) => {
    expectLabels(source);
  });
});

describe('actors: nobody', () => {
  test.each(NOBODY)('%s', (_, source) => {
    expectLabels(source);
  });
});

describe('actors: roles', () => {
  test.each(ROLES)('%s', (text, holder, title, of) => {
    const actors = asked(text).actors();
    const roles = actors.find(({ name }) => name === holder)?.roles ?? [];
    const role = roles.find((candidate) => candidate.title === title);
    expect(roles.map((candidate) => candidate.title)).toContain(title);
    expect(actors.find(({ id }) => id === role?.of)?.name).toBe(of);
  });
});

describe('actors: kinds', () => {
  test.each(KINDS)('%s', (source, kind, name) => {
    const { text, marks } = unmarked(source);
    const report = asked(text);
    const [mark] = marks;
    const id = mark && valueOf(report.at(mark));
    expect(report.actors().find((actor) => actor.id === id)).toMatchObject({ kind, name });
  });
});

describe('actors: several at once', () => {
  const { text, marks } = unmarked('[both Norway and Chad] said the talks had failed.');
  const report = asked(text);
  const head = headIn(report.tree, marks[0] ?? { start: 0, end: 1 });

  test('a noun phrase that joins two is a group with members', () => {
    const id = valueOf(report.table.at(head));
    const group = report.actors().find((actor) => actor.id === id);
    expect(group).toMatchObject({ kind: 'group', name: 'Norway and Chad', members: report.table.membersAt(head) });
    expect(group?.members).toHaveLength(2);
  });

  test('two people with titles are one where the tree makes two subjects', () => {
    const source = 'German Chancellor Otto Schulz and French President Marc Marin said they would send arms.';
    const two = asked(source);
    const first = headIn(two.tree, { start: 0, end: source.indexOf(' and') });
    expect(two.table.membersAt(first)).toHaveLength(2);
  });

  test('asked alone, the first conjunct is itself', () => {
    expect(valueOf(report.table.ownAt(head))).toBe(report.table.membersAt(head)[0]);
  });

  test('"or" makes no group', () => {
    const either = asked('Norway or Chad said the talks had failed.');
    expect(either.table.membersAt(headIn(either.tree, { start: 0, end: 14 }))).toEqual([]);
  });
});

describe('actors: stated, inferred, absent', () => {
  const { text, marks } = unmarked('[name Ann Lee] said [pronoun she] would go. [thing The dam] broke.');
  const report = asked(text);
  const statuses = Object.fromEntries(marks.map((mark) => [mark.label, report.at(mark).status]));
  test('say how it is known', () => {
    expect(statuses).toEqual({ name: 'stated', pronoun: 'inferred', thing: 'absent' });
  });
});

describe('actors: who says I', () => {
  const { text, marks } = unmarked('"[i I] am ready, and [we we] march," said Ann Lee.');
  const [i, we] = marks;
  const speaks = (): Asked => {
    const report = asked(text);
    const lee = report.actors().find(({ name }) => name === 'Ann Lee');
    report.table.setVoice({ start: 0, end: text.indexOf(' said') }, lee?.id ?? '');
    return report;
  };
  test('a person is I, and speaks for we', () => {
    const report = speaks();
    expect(i && report.at(i).status).toBe('inferred');
    expect(we && report.at(we).status).toBe('inferred');
  });
  test('a we of a person is no mention of that person', () => {
    const lee = speaks()
      .actors()
      .find(({ name }) => name === 'Ann Lee');
    expect(lee?.mentions.some((mention) => we !== undefined && contains(we, mention))).toBe(false);
  });
  test('the pronoun is a mention', () => {
    const lee = speaks()
      .actors()
      .find(({ name }) => name === 'Ann Lee');
    expect(lee?.mentions.some((mention) => mention.form === 'pronoun' && i !== undefined && contains(i, mention))).toBe(
      true,
    );
  });
  test('without a voice nobody is meant', () => {
    expect(i && asked(text).at(i).status).toBe('absent');
  });
});

describe('actors: documents', () => {
  test('speak for their author', () => {
    const { text, marks } = unmarked('[1 The report] by the [1 Relief Board] said the road was open.');
    const { at } = asked(text);
    const [report, board] = marks.map((mark) => valueOf(at(mark)));
    expect(report).toBeDefined();
    expect(report).toBe(board);
  });
});

describe('actors: ids', () => {
  const text = 'Ann Lee met officials. Two soldiers said the road was open. Protesters marched. Norway and Chad spoke.';
  const all = (report: Asked, order: (a: number, b: number) => number): readonly string[] =>
    Array.from({ length: report.tree.size }, (_, i) => i)
      .sort(order)
      .map((i) => `${i}:${valueOf(report.table.at(i as ReturnType<typeof headIn>)) ?? ''}`)
      .sort();
  test('do not depend on the order of asking', () => {
    const [forward, backward] = [asked(text), asked(text)];
    expect(all(forward, (a, b) => a - b)).toEqual(all(backward, (a, b) => b - a));
    expect(forward.actors()).toEqual(backward.actors());
  });
  test('are unique', () => {
    const report = asked(text);
    all(report, (a, b) => a - b);
    const ids = report.actors().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('actors: any text', () => {
  const words = fc.constantFrom(
    'Ann Lee',
    'said',
    'he',
    'it',
    'the',
    'minister',
    ',',
    '.',
    '"',
    '(NRB)',
    'of',
    'and',
    'Kenya',
    '\n',
    "'s",
    '😀',
    'we',
    '–',
    '123',
    'שלום',
    '\ud800',
  );
  test('gives rows whose anchors hold', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const report = asked(text);
        for (let i = 0; i < report.tree.size; i++) report.table.at(i as ReturnType<typeof headIn>);
        for (const { mentions, roles, name } of report.actors()) {
          expect(name).not.toBe('');
          for (const anchor of [...mentions, ...roles.map((role) => role.anchor)])
            expect(holds(text, anchor)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 120 },
    );
  });
});
