import { describe, expect, it } from 'vitest';
import { note, type NoteKind } from '../src/index.ts';

const kind: NoteKind = {
  code: 'ONR-model-1',
  severity: 'warning',
  stage: 'times',
  message: '{words} has {count} readings',
};

describe('note', () => {
  it('fills in the details', () => {
    expect(note(kind, { details: { words: '03/04/2025', count: 2 } })).toEqual({
      code: 'ONR-model-1',
      severity: 'warning',
      stage: 'times',
      message: '03/04/2025 has 2 readings',
    });
  });

  it('leaves a missing detail visible', () => {
    expect(note(kind).message).toBe('{words} has {count} readings');
  });

  it('takes nothing from the prototype', () => {
    expect(note({ ...kind, message: '{constructor}' }).message).toBe('{constructor}');
  });

  it('writes a detail as it is', () => {
    expect(note(kind, { details: { words: '$& $1', count: 0 } }).message).toBe('$& $1 has 0 readings');
  });

  it('keeps the place as a bare span, and no empty field', () => {
    const anchor = { start: 3, end: 5, quote: 'ab' };
    expect(note(kind, { at: anchor }).at).toEqual({ start: 3, end: 5 });
    expect('at' in note(kind)).toBe(false);
  });
});
