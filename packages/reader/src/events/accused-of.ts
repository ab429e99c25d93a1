import type { EventDraft } from './draft.ts';

/** "condemned the attack": the accused are those who did it, where the report names them. Linear. */
export function withAccused(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const byTrigger = new Map<number, EventDraft>();
  for (const draft of drafts) for (const token of draft.triggers) byTrigger.set(token, draft);
  return drafts.map((draft) => {
    if (draft.act.type !== 'ACCUSE') return draft;
    const recipients = draft.recipients.flatMap((token) => {
      const deed = byTrigger.get(token);
      return deed === undefined || deed === draft ? [token] : deed.doers;
    });
    return { ...draft, recipients };
  });
}
