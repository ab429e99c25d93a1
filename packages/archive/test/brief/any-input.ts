import fc from 'fast-check';
import {
  EVENT_TYPES,
  OUTCOMES,
  PROSPECT_TYPES,
  REALIS,
  STANCES,
  STATEMENT_ACTS,
  STATEMENT_MODES,
} from '@onrecord/model';
import type { BriefClaimant, BriefInput, Citation, Named, NamedPlace } from '../../src/brief/index.ts';

/** Text that tries to be markup, to turn its direction, to steer a terminal or to run away. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><b>',
  '\u202eevil\u2066',
  '**bold** _it_ [link](javascript:alert(1)) ![i](x) `code` <b> | # ~~x~~',
  '[^1]: note',
  '1. one\n2. two\n- three\n\n    code',
  '&lt;b&gt; &amp;',
  '\u001b[31mred\u0007\u0000',
  "'single' \"double' “open",
  'كلمات من اليمين',
  '言葉 😀',
  '\ud800',
  '',
  'word '.repeat(300),
  'x'.repeat(2000),
] as const;

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 40 }));
const day = fc.constantFrom('2030-03-01', '2030-03-12', '2030-03-14', '2030-03-20', '2030-04-02', 'XXXX-12-29');
const span = fc.record({ from: day, to: day });
const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const texts = fc.integer({ min: 1, max: 30 });

/** Leaves out what is undefined: an optional field is there or it is not. */
function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const named: fc.Arbitrary<Named> = fc.record({
  name: text,
  kind: fc.constantFrom('person', 'organization', 'state', 'group', 'population', 'unknown'),
  standing: fc.constantFrom('stated' as const, 'inferred' as const),
});
const place: fc.Arbitrary<NamedPlace> = fc.record({ name: text, kind: fc.constantFrom('city', 'site', 'water') });
const claimant: fc.Arbitrary<BriefClaimant> = fc.oneof(
  fc.record({ by: fc.constant('actor' as const), actor: named }),
  fc.constant({ by: 'unnamed' as const }),
  fc.record({ by: fc.constant('report' as const), outlet: optional(text) }),
);
const citation: fc.Arbitrary<Citation> = fc.record({
  address: text,
  outlet: optional(text),
  told: optional(day),
  title: optional(text),
  url: fc.constantFrom('https://wire.example/a?b=<c>', 'javascript:alert(1)', 'https://x" onload="y'),
  quote: text,
});
const cites = fc
  .tuple(citation, fc.array(citation, { maxLength: 5 }))
  .map(([first, more]): [Citation, ...Citation[]] => [first, ...more]);
const told = { claimant, texts, cites };

const step = fc.record({
  ...told,
  stance: fc.constantFrom(...STANCES),
  words: text,
  day: optional(day),
  condition: text,
});
const point = fc.record({
  ...told,
  value: optional(fc.nat()),
  min: optional(fc.nat()),
  max: optional(fc.nat()),
  approximate: fc.boolean(),
  words: text,
  basis: fc.constantFrom('total' as const, 'increment' as const),
  realis: fc.constantFrom(...REALIS),
  day: fc.constant('2030-03-14'),
});
const telling = fc.record({
  ...told,
  realis: fc.constantFrom(...REALIS),
  leavesOpen: fc.record({ doer: fc.boolean(), recipient: fc.boolean() }),
});
const few = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(one, { maxLength });

/** Any input of a brief, hostile text in every field. */
export const anyInput: fc.Arbitrary<BriefInput> = fc.record({
  since: fc.constant('2030-03-10'),
  until: fc.constant('2030-03-20'),
  coverage: fc.record({ reports: fc.nat(20), stories: fc.nat(20), outlets: few(text), undated: fc.nat(3) }),
  positions: few(
    fc.record({
      party: named,
      issue: fc.constantFrom('ceasefire', 'other', 'an issue <b>'),
      changes: few(fc.record({ from: step, to: step })),
    }),
  ),
  counts: few(
    fc.record({
      measure: fc.constantFrom('killed', 'died', 'returned', 'distance', 'other', 'new-measure'),
      counted: fc.oneof(text, fc.constantFrom('injuries', 'members')),
      affected: named,
      apart: fc.boolean(),
      place,
      points: few(point, 6),
    }),
  ),
  occurrences: few(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      doers: few(named, 6),
      recipients: few(named),
      place,
      when: span,
      words: text,
      tellings: fc.tuple(telling, telling),
    }),
    20,
  ),
  statements: few(
    fc
      .record({
        speaker: optional(named),
        act: fc.constantFrom(...STATEMENT_ACTS),
        mode: fc.constantFrom(...STATEMENT_MODES),
        cue: optional(fc.oneof(text, fc.constantFrom('said', 'told', 'According to', 'denied'))),
        link: optional(fc.constantFrom('that', '', 'for')),
        inHeadline: fc.boolean(),
        content: fc.tuple(text, text),
        addressee: optional(named),
        sources: few(named, 2),
        texts,
        cites,
      })
      .map(({ speaker, ...rest }) => ({ ...present(rest), speaker })),
    20,
  ),
  outlook: few(
    fc
      .record({
        ...told,
        type: fc.constantFrom(...PROSPECT_TYPES),
        holder: optional(named),
        words: text,
        condition: optional(text),
        horizon: optional(span),
        outcome: fc.constantFrom(...OUTCOMES),
        evidence: few(citation, 2),
        inHeadline: fc.boolean(),
      })
      .map(({ holder, ...rest }) => ({ ...present(rest), holder })),
    6,
  ),
  differences: few(
    fc.record({
      kind: fc.constantFrom('figure' as const, 'words' as const),
      about: text,
      sides: few(fc.record({ ...told, value: text }), 6),
    }),
  ),
});
