import type { TextKinds } from '@onrecord/archive';
import { count } from './list-entry.ts';

/** One and several of each kind of outlet. */
const WORDS: Readonly<Record<keyof Required<TextKinds>, readonly [string, string]>> = {
  agency: ['agency', 'agencies'],
  newspaper: ['newspaper', 'newspapers'],
  broadcaster: ['broadcaster', 'broadcasters'],
  magazine: ['magazine', 'magazines'],
  online: ['online outlet', 'online outlets'],
  'state-media': ['of state media', 'of state media'],
  ngo: ['NGO', 'NGOs'],
  government: ['government', 'governments'],
  'international-organisation': ['international organisation', 'international organisations'],
  other: ['other', 'others'],
  unknown: ['of unknown kind', 'of unknown kind'],
};

/**
 * "3 independent texts: 1 agency, 2 newspapers"; without the kinds where none is known. Where only the latest texts were looked at, it says so.
 */
export function textsWords(texts: number, kinds: TextKinds): string {
  const head = texts === 1 ? '1 text' : `${count(texts)} independent texts`;
  const known = (Object.keys(WORDS) as (keyof TextKinds)[]).flatMap((kind) => {
    const number = kinds[kind] ?? 0;
    return number === 0 ? [] : [{ kind, number }];
  });
  if (known.every(({ kind }) => kind === 'unknown')) return head;
  const looked = known.reduce((sum, { number }) => sum + number, 0);
  const words = known.map(({ kind, number }) => `${count(number)} ${WORDS[kind][number === 1 ? 0 : 1]}`).join(', ');
  return `${head}${looked < texts ? ', the latest of them' : ''}: ${words}`;
}
