import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_REPORT_BYTES } from '@onrecord/intake';
import { fixedText } from '../src/fixed-text.ts';

describe('fixedText', () => {
  it('leaves a text as it is', () => {
    const text = 'The quay – closed.\r\n\tNobody was hurt.\n';
    expect(fixedText(text)).toEqual({ status: 'fixed', text, notes: [] });
  });

  it('puts U+FFFD for NULs and halves of characters, one for one', () => {
    const fixed = fixedText('The\0 quay \ud800 is \0closed');
    expect(fixed).toMatchObject({ status: 'fixed', text: 'The\ufffd quay \ufffd is \ufffdclosed' });
    expect(fixed.status === 'fixed' && fixed.notes.map(({ code, at }) => [code, at])).toEqual([
      ['ONR-INTAKE-13', { start: 3, end: 4 }],
      ['ONR-INTAKE-26', undefined],
    ]);
  });

  it.each([
    ['nothing', '', 'ONR-INTAKE-6'],
    ['white space', ' \n\t\u00a0', 'ONR-INTAKE-6'],
    ['only NULs', '\0 \0', 'ONR-INTAKE-6'],
    ['too many letters', 'a'.repeat(MAX_REPORT_BYTES + 1), 'ONR-INTAKE-4'],
    ['too many bytes in fewer letters', '“'.repeat(MAX_REPORT_BYTES / 3 + 1), 'ONR-INTAKE-4'],
  ])('refuses %s', (_what, text, code) => {
    expect(fixedText(text)).toMatchObject({ status: 'refused', problem: { code } });
  });

  it('takes a text of just the limit', () => {
    expect(fixedText('a'.repeat(MAX_REPORT_BYTES))).toMatchObject({ status: 'fixed' });
  });

  it('never moves a position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fixed = fixedText(text);
        if (fixed.status === 'fixed') expect(fixed.text).toHaveLength(text.length);
      }),
    );
  });
});
