import type { Caller } from './caller.ts';
import type { Desk } from './desk.ts';

export function mayWrite({ isReadOnly }: Pick<Desk, 'isReadOnly'>, caller: Caller | undefined): boolean {
  return !isReadOnly && caller?.role === 'editor';
}
