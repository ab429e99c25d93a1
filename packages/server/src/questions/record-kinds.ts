import type { RecordKind } from '@onrecord/model';

export const RECORD_KINDS = [
  'statement',
  'event',
  'figure',
  'position',
  'prospect',
] as const satisfies readonly RecordKind[];
