import type { Attribution, Span, Statement } from '@onrecord/model';

/** A statement and one stretch of its content. */
interface Told extends Span {
  readonly statement: Statement;
}

/**
 * For spans asked in text order: the innermost statement whose content covers each. Linear over all calls, times the depth
 * in which statements nest.
 */
export function toldIn(statements: readonly Statement[]): (span: Span) => Statement | undefined {
  const contents: readonly Told[] = statements
    .flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: readonly Told[] = [];
  return (span) => {
    const opened: Told[] = [];
    for (let told = contents[next]; told !== undefined && told.start <= span.start; told = contents[++next])
      opened.push(told);
    open = [...open, ...opened].filter(({ end }) => end > span.start);
    const covering = open.filter(({ end }) => end >= span.end);
    return covering.reduce<Told | undefined>(
      (inner, told) => (inner === undefined || told.end - told.start <= inner.end - inner.start ? told : inner),
      undefined,
    )?.statement;
  };
}

/** The chain of sources of what a statement tells, outermost first. */
export function chainOf(statement: Statement | undefined): Attribution {
  if (statement === undefined) return [];
  const actor = statement.speaker.status === 'absent' ? undefined : statement.speaker.value;
  return [...statement.attribution, { ...(actor !== undefined && { actor }), statement: statement.id }];
}
