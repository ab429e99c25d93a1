import type { OperationVerb } from '@onrecord/archive';
import { byIn, type Given, onArchive, one, reportIn, two } from './given.ts';
import { Misuse, MORE } from './misuse.ts';
import { isSet, type OptionValues, textsOf } from './options.ts';
import type { OperateRequest } from './requests.ts';

/** An operation on two. @throws Misuse */
export function pairOf(verb: OperationVerb, { rest, values }: Given): OperateRequest {
  const [first, second] = two(rest, `${verb} needs two: names, or keys such as a12. ${MORE}`);
  return { ...operate(verb, values), first, second, names: [] };
}

/** An operation on one and names, or a report's share of it. @throws Misuse */
export function namedOf(verb: OperationVerb, { rest, values }: Given): OperateRequest {
  const first = one(rest, `${verb} needs one: a name, or a key such as a12. ${MORE}`);
  const names = textsOf(values, 'name') ?? [];
  const report = reportIn(values);
  if (names.length === 0 && report === undefined) throw new Misuse(`${verb} needs a name: --name NAME. ${MORE}`);
  if (names.length > 0 && report !== undefined)
    throw new Misuse('--name and --report are two ways to split. Give one.');
  if (names.length > 1 && verb !== 'split') throw new Misuse(`${verb} takes one name. Give --name once.`);
  if (names.some((name) => name.trim() === '')) throw new Misuse(`--name " " is no name. ${MORE}`);
  return { ...operate(verb, values), first, second: report === undefined ? undefined : String(report), names };
}

function operate(verb: OperationVerb, values: OptionValues): Omit<OperateRequest, 'first' | 'second' | 'names'> {
  return {
    command: 'operate',
    ...onArchive(values),
    verb,
    of: isSet(values, 'places') ? 'place' : 'actor',
    by: byIn(values),
  };
}
