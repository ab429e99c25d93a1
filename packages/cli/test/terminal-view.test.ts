import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent } from '@onrecord/model';
import { terminalReading, terminalTrace } from '../src/views/terminal/terminal-view.ts';
import { anyReading } from './fixtures/any-reading.ts';
import { READING } from './fixtures/invented-reading.ts';
import { TEXT } from './fixtures/invented-report.ts';

const PLAIN = { width: 80, colours: false };

const EXPECTED = `\
Convoy turned back at river crossing as talks stall
Northern Wire · published 2025-03-14 (stated) · by Ines Corvo (stated) ·
convoy.txt
12 statements · 2 events · 2 figures · 1 position · 1 prospect · 6 actors · 2
places · 4 times · 1 note

STATEMENTS

Harbour Council — says (assert, indirect, in the caption)
  │ is closed

Harbour Council — said (assert, indirect)
  │ A relief convoy was turned back at the crossing on Thursday

Mara Ilves — said (assert, direct)
  │ "We will not leave the valley,"

Mara Ilves (inferred) — added (assert, direct)
  │ "Not this week," […] "and not under fire."

Lowland Front — denied (deny, indirect)
  │ its fighters had fired on the convoy

Dario Penn — accused (blame, direct)
    about: Harbour Council
  │ "inventing attacks"

Dario Penn (inferred) — said (assert, indirect)
  │ at least 12 of its own members had been wounded since Monday

nobody named — believed (claim, indirect)
  │ 300 families remain in the valley

Mara Ilves — According to (assert, indirect)
  │ the Front told the mediators that it would reject any truce shorter than a
  │ month

Lowland Front, according to Mara Ilves — told (reject, indirect)
    to: the mediators
  │ it would reject any truce shorter than a month

Mara Ilves (inferred) — warned (warn, indirect)
  │ the bridge would be blown up unless talks resumed by Sunday

Dario Penn (inferred) — declined (no-comment, indirect)
  │ that report

EVENTS

● doer not named, according to Harbour Council — coerces (COERCE)
    towards: a relief convoy
    where: the crossing
    when: Thursday (2025-03-13)
  │ A relief convoy was [turned back] at the crossing on Thursday, the Harbour
  │ Council said, as…

× denied: Lowland Front, by own account — attacks (firearms) (ASSAULT)
    towards: a relief convoy
  │ The Lowland Front denied that its fighters had [fired on] the convoy. Its
  │ spokesman, Dario Penn, accused the council…

FIGURES

● at least 12 of its own members, according to Dario Penn — injured
    of whom: Lowland Front
    since: Monday (2025-03-10)
  │ at least 12

● 300 families, according to a source that is not named — remaining
    where: the valley
    as of: 2025-03-14
  │ 300

POSITIONS

Lowland Front, according to Mara Ilves — rejects (ceasefire)
    terms: shorter than a month
  │ any truce shorter than a month

PROSPECTS

nobody named, according to Mara Ilves — warning (open)
    on condition: unless talks resumed by Sunday
    horizon: Sunday (2025-03-16)
  │ the bridge would be blown up

WHO
Harbour Council           organization · 3 mentions
Mara Ilves                person · leads (Harbour Council) · 4 mentions
Lowland Front             organization · 2 mentions
Dario Penn                person · spokesman (Lowland Front) · 2 mentions
the mediators             group · 1 mention
a relief convoy           group · 1 mention

WHERE
the crossing              site · where it lies is not known · 1 mention
the valley                region · where it lies is not known · 1 mention

WHEN
Thursday                  2025-03-13 · counted from the publication date
Monday                    2025-03-10 · counted from the publication date
Sunday                    2025-03-16 · counted from the publication date
a month                   P1M · as written

NOTES
warning ONR-STATEMENT-1 (line 15, column 1): No speaker is named for this.
`;

describe('the terminal view', () => {
  it('at 80 columns without colours', () => {
    expect(terminalReading(READING, PLAIN)).toBe(EXPECTED);
  });

  it('says the same in colours', () => {
    const coloured = terminalReading(READING, { width: 80, colours: true });
    expect(coloured).toContain('\u001b[1mMara\u001b[22m');
    expect(stripVTControlCharacters(coloured)).toBe(EXPECTED);
  });

  it('says that the date, the title and the rows are not known', () => {
    const bare = { ...READING.report, title: absent, byline: absent, publishedAt: absent, source: {} };
    expect(
      terminalReading({ ...READING, report: bare, records: [], actors: [], places: [], times: [], notes: [] }, PLAIN),
    ).toBe('Report without a title\npublication date not known\n0 statements\n');
  });

  it('keeps to the width, whatever the report holds', () => {
    fc.assert(
      fc.property(anyReading, fc.integer({ min: 30, max: 100 }), (reading, width) => {
        for (const line of terminalReading(reading, { width, colours: false }).split('\n')) {
          expect([...line].length).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 300, seed: 13 },
    );
  });

  it('lets no report steer the terminal', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        expect(terminalReading(reading, PLAIN)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200f]/u);
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});

describe('the trace', () => {
  const at = { start: TEXT.indexOf('"We will'), end: TEXT.indexOf(' said Mara') };

  it('says which rule proposed what, and what became of it', () => {
    const trace = [
      { rule: 'said-after-quote', at, outcome: 'kept' },
      { rule: 'quote-alone', at, outcome: 'dropped', refiner: 'drop-nested', reason: 'inside said-after-quote' },
      { rule: 'said-with-clause', at: { start: 0, end: 4 }, outcome: 'changed', refiner: 'trim-content' },
    ] as const;
    expect(terminalTrace(TEXT, trace, PLAIN)).toBe(`\
WHY
changed said-with-clause (line 1, column 1) by trim-content
    date
kept said-after-quote (line 11, column 1)
    "We will not leave the valley,"
dropped quote-alone (line 11, column 1) by drop-nested: inside said-after-quote
    "We will not leave the valley,"
`);
  });

  it('says when there is none', () => {
    expect(terminalTrace(TEXT, [], PLAIN)).toBe('WHY\nNo rule proposed anything.\n');
  });
});
