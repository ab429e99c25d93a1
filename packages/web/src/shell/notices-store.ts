/** Something that was done or failed, with what can be done about it. */
export interface Notice {
  readonly id: number;
  readonly words: string;
  readonly tone: 'done' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** ms: long enough to read and to reach "undo"; what failed stays until it is closed. */
const SHOWN_MS = 10_000;
const MOST = 3;

let notices: readonly Notice[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

export function currentNotices(): readonly Notice[] {
  return notices;
}

export function onNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tell(notice: Omit<Notice, 'id'>): void {
  const id = ++last;
  set([...notices, { ...notice, id }].slice(-MOST));
  if (notice.tone === 'done') {
    window.setTimeout(() => {
      dismiss(id);
    }, SHOWN_MS);
  }
}

export function dismiss(id: number): void {
  set(notices.filter((notice) => notice.id !== id));
}
