import { type ByKind, type Figure, valueOf } from '@onrecord/model';
import { countedClass } from './counted-class.ts';
import type { PreparedDetail, RecordFlag } from './prepared-report.ts';
import { type Days, sinceOfFigure } from './when-of.ts';

const NOTHING: PreparedDetail = {
  type: '',
  mode: undefined,
  realis: undefined,
  topic: undefined,
  low: undefined,
  high: undefined,
  value: undefined,
  since: undefined,
  flags: [],
  revises: undefined,
  event: undefined,
  outcome: undefined,
};

/** What a record of each kind can be filtered by. */
export function detailTable(days: Days): ByKind<PreparedDetail> {
  return {
    statement: ({ act, mode }) => ({ ...NOTHING, type: act, mode }),
    event: ({ type, mode, realis }) => ({ ...NOTHING, type, mode, realis }),
    figure: (figure) => ({
      ...NOTHING,
      type: figure.measure,
      realis: figure.realis,
      topic: countedClass(valueOf(figure.counted)),
      value: figure.quantity.value,
      ...boundsOf(figure.quantity),
      since: sinceOfFigure(figure, days),
      flags: flagsOf({
        approximate: figure.quantity.approximate,
        increment: figure.basis === 'increment',
        part: figure.quantity.of !== undefined,
      }),
      revises: figure.revises,
      event: figure.event,
    }),
    position: ({ stance, issue, condition }) => ({
      ...NOTHING,
      type: stance,
      topic: issue.key,
      flags: flagsOf({ conditional: condition !== undefined }),
    }),
    prospect: ({ type, condition, event, outcome }) => ({
      ...NOTHING,
      type,
      event,
      outcome,
      flags: flagsOf({ conditional: condition !== undefined }),
    }),
  };
}

/** "at least 12" has no upper bound, whatever single value the words name. */
function boundsOf({ value, min, max }: Figure['quantity']): Pick<PreparedDetail, 'low' | 'high'> {
  return min === undefined && max === undefined ? { low: value, high: value } : { low: min, high: max };
}

function flagsOf(flags: Partial<Readonly<Record<RecordFlag, boolean>>>): readonly RecordFlag[] {
  return (Object.keys(flags) as RecordFlag[]).filter((flag) => flags[flag] === true);
}
