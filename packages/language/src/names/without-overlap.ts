import type { NameSpan } from './labels.ts';

/** In text order; where two overlap, the longer one stays. */
export function withoutOverlap(names: readonly NameSpan[]): readonly NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of [...names].sort((a, b) => a.first - b.first || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= name.first) kept.push(name);
    else if (name.end - name.first > last.end - last.first) kept[kept.length - 1] = name;
  }
  return kept;
}
