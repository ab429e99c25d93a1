import type { Anchor, Known, Span, Statement } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { type Mark, parseMarkedText } from '../../src/rules/marked-text.ts';
import { STATEMENT_RULES } from '../../src/statements/rules/all-rules.ts';
import { statementsOf } from './analysed.ts';

/** What a row says, in the words of the text: one line a field. */
function inWords({ cue, content }: Statement): {
  readonly cue: string | undefined;
  readonly content: readonly string[];
} {
  return { cue: cue.status === 'stated' ? cue.value : undefined, content: content.map(({ quote }) => quote) };
}

function marked(text: string, marks: readonly Mark[], role: string): readonly string[] {
  return marks.filter((mark) => mark.role === role).map(({ start, end }) => text.slice(start, end));
}

function anchorsOf(known: Known<string>): readonly Anchor[] {
  if (known.status === 'absent') return [];
  return known.status === 'stated' ? [known.anchor] : known.from;
}

/** Whether the actor was read off the marked words: it may be resolved from a pronoun in them to a name elsewhere. */
function points(known: Known<string>, { start, end }: Span): boolean {
  return anchorsOf(known).some((anchor) => anchor.start < end && start < anchor.end);
}

describe.each(STATEMENT_RULES)('$name', (rule) => {
  const of = (text: string) => statementsOf(text).statements.filter(({ by }) => by.rule === rule.name);

  test.each(rule.finds)('finds: %s', (example) => {
    const { text, marks } = parseMarkedText(example);
    const found = of(text);
    expect(found.map(inWords)).toEqual([
      { cue: marked(text, marks, 'cue')[0], content: marked(text, marks, 'content') },
    ]);
    const [row] = found;
    for (const mark of marks) {
      if (mark.role === 'speaker' && row)
        expect(points(row.speaker, mark), `speaker ${JSON.stringify(row.speaker)}`).toBe(true);
      if (mark.role === 'addressee' && row)
        expect(points(row.addressee, mark), `addressee ${JSON.stringify(row.addressee)}`).toBe(true);
      if (mark.role === 'target' && row?.target)
        expect(points(row.target, mark), `target ${JSON.stringify(row.target)}`).toBe(true);
    }
    if (!marks.some(({ role }) => role === 'speaker') && row && rule.name !== 'running-quotation')
      expect(row.speaker.status).toBe('absent');
  });

  test.each(rule.leaves)('leaves: %s', (example) => {
    expect(of(example).map(inWords)).toEqual([]);
  });
});

test('at least as many near misses as hits', () => {
  const count = (of: (rule: (typeof STATEMENT_RULES)[number]) => readonly string[]) =>
    STATEMENT_RULES.flatMap(of).length;
  expect(count(({ leaves }) => leaves)).toBeGreaterThanOrEqual(count(({ finds }) => finds));
});
