import type { OnRecord } from '@onrecord/model';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Draft } from './correct/draft.ts';

export interface Editing {
  /** Of the open row, where somebody is correcting it. */
  readonly draft: Draft | undefined;
  readonly begin: (id: string) => void;
  readonly change: (draft: Draft) => void;
  /** Leaves the form; what was written is there again when it is opened anew. */
  readonly leave: () => void;
  /** After it was kept. */
  readonly done: () => void;
}

/** The rows that somebody is correcting: drafts outlive the form, and an unkept one asks before the page is left. */
export function useEditing(openId: string | undefined, records: ReadonlyMap<string, OnRecord>): Editing {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [editing, setEditing] = useState<string>();
  const isUnkept = drafts.size > 0;
  useEffect(() => {
    if (!isUnkept) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnkept]);
  const change = useCallback((draft: Draft) => {
    setDrafts((before) => new Map(before).set(draft.record.id, draft));
  }, []);
  const done = useCallback(() => {
    setDrafts((before) => new Map([...before].filter(([id]) => id !== editing)));
    setEditing(undefined);
  }, [editing]);
  const record = openId !== undefined && editing === openId ? records.get(openId) : undefined;
  const draft = record && (drafts.get(record.id) ?? { record, note: '' });
  return useMemo(
    () => ({
      draft,
      begin: setEditing,
      change,
      leave: () => {
        setEditing(undefined);
      },
      done,
    }),
    [draft, change, done],
  );
}
