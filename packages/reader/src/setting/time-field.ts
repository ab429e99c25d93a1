import type { Figure, Span } from '@onrecord/model';

/** How a time bounds what it is said of; `off` when it is another time ("before Monday"). */
export type TimeField = keyof Figure['period'] | 'off';

const NEAR = 24;
const LEADS = [
  ['since', /(?:^|[^\p{L}])since\s+(?:the\s+|early\s+|late\s+|mid-?)?$/iu],
  ['until', /(?:^|[^\p{L}])(?:until|till|through|up to)\s+(?:the\s+)?$/iu],
  ['asOf', /(?:^|[^\p{L}])as of\s+(?:the\s+|early\s+|late\s+)?$/iu],
  ['off', /(?:^|[^\p{L}])(?:before|after|ahead of|prior to|following|than)\s+(?:the\s+)?$/iu],
] as const satisfies readonly (readonly [TimeField, RegExp])[];
const OWN = [
  ['since', /^since /i],
  ['until', /^(?:until|till) /i],
  ['asOf', /^as of /i],
  ['off', /^(?:before|after) /i],
] as const satisfies readonly (readonly [TimeField, RegExp])[];

/** By the words before a time expression, or its first. */
export function fieldOf(text: string, { start, end }: Span): TimeField {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const own = text.slice(start, Math.min(end, start + NEAR));
  return LEADS.find(([, lead]) => lead.test(before))?.[0] ?? OWN.find(([, lead]) => lead.test(own))?.[0] ?? 'on';
}
