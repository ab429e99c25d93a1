import type { ByKind, OnRecord, Reading } from '@onrecord/model';
import type { Field } from './field.ts';
import { recordSchema } from './record-schema.ts';

/** What is wrong with a row as a person put it; `path`: of the field that it is about. */
export interface Fault {
  readonly path: string;
  readonly words: string;
}

/** What of a field a fault is told by. */
type Asked = Pick<Field<OnRecord>, 'path' | 'label' | 'control'>;

/** Looks at a row before it is sent: its shape by the model's schema, and what the schema cannot know. */
export function faultsOf(record: OnRecord, fields: readonly Asked[], reading: Reading): readonly Fault[] {
  const parsed = recordSchema.safeParse(record);
  const shape = (parsed.error?.issues ?? []).map(({ path: [first] }) => {
    const path = String(first);
    const field = fields.find((one) => one.path === path);
    return { path, words: `${field?.label ?? path}: ${field ? PLAIN[field.control] : 'this cannot be kept'}.` };
  });
  const own = (OWN[record.kind] as (record: OnRecord) => readonly Fault[])(record);
  const isStray = !reading.report.blocks[record.block];
  const stray = { path: 'anchors', words: 'The words are in no paragraph of the report: select others.' };
  return [...new Map([...shape, ...own, ...(isStray ? [stray] : [])].map((fault) => [fault.words, fault])).values()];
}

const PLAIN: Readonly<Record<Asked['control'], string>> = {
  choice: 'choose one of the list',
  named: 'choose one of the list',
  names: 'choose each from the list',
  words: 'select the words in the report, then “Use the selected words”',
  number: 'write a number, for example 12 or 0.5',
  truth: 'say yes or no',
};

const NONE: readonly Fault[] = [];

const OWN: ByKind<readonly Fault[]> = {
  statement: () => NONE,
  event: () => NONE,
  figure: ({ quantity: { value, min, max } }) => {
    const fault = (words: string): readonly Fault[] => [{ path: 'quantity', words }];
    if ([value, min, max].some(Number.isNaN)) return fault('A number is not readable: write it like 12 or 0.5.');
    if (min !== undefined && max !== undefined && min > max) return fault('“At least” is more than “at most”.');
    if (value !== undefined && min !== undefined && value < min) return fault('“Exactly” is less than “at least”.');
    if (value !== undefined && max !== undefined && value > max) return fault('“Exactly” is more than “at most”.');
    return NONE;
  },
  position: () => NONE,
  prospect: () => NONE,
};
