import { useSyncExternalStore } from 'react';
import type { GivenText } from '../../api/jobs.ts';

/** What is being written and is not sent yet. */
export interface Drafts {
  readonly given: GivenText;
  /** One address a line. */
  readonly urls: string;
  readonly feed: string;
}

export const NO_TEXT: GivenText = { text: '', title: '', outlet: '', url: '', published: '' };
const NOTHING: Drafts = { given: NO_TEXT, urls: '', feed: '' };

/** Until the tab is closed, like a form that one comes back to. */
const KEY = 'onrecord.drafts';
/** ms: a text of two megabytes is not written down at each key. */
const PAUSE = 400;

let drafts: Drafts | undefined;
let waiting = 0;
const listeners = new Set<() => void>();
/** What was sent and may have to be sent again, by the job it became. */
const sent = new Map<string, Partial<Drafts>>();

window.addEventListener('pagehide', keep);

export function useDrafts(): Drafts {
  return useSyncExternalStore(onDrafts, currentDrafts);
}

export function currentDrafts(): Drafts {
  return (drafts ??= read());
}

export function setDraft(change: Partial<Drafts>): void {
  drafts = { ...currentDrafts(), ...change };
  for (const listener of listeners) listener();
  window.clearTimeout(waiting);
  waiting = window.setTimeout(keep, PAUSE);
}

export function setGiven(change: Partial<GivenText>): void {
  setDraft({ given: { ...currentDrafts().given, ...change } });
}

/** What was sent leaves the form, and is remembered until the job has come to a good end. */
export function draftSent(job: string, draft: Partial<Drafts>): void {
  sent.set(job, draft);
  const now = currentDrafts();
  if (draft.given !== undefined && draft.given === now.given) setDraft({ given: NO_TEXT });
  if (draft.urls !== undefined && draft.urls === now.urls) setDraft({ urls: '' });
}

/** What can be put back into the form of a job. */
export function sentDraft(job: string): Partial<Drafts> | undefined {
  return sent.get(job);
}

export function forgetSent(job: string): void {
  sent.delete(job);
}

function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function keep(): void {
  window.clearTimeout(waiting);
  if (drafts === undefined) return;
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // No room, or no storage: it is kept as long as the page stays open.
  }
}

function read(): Drafts {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '{}');
    const { given, urls, feed } = kept as Partial<Drafts>;
    return {
      given: textsLike(NO_TEXT, given),
      ...textsLike({ urls: '', feed: '' }, { urls, feed }),
    };
  } catch {
    return NOTHING;
  }
}

/** The fields of a shape, each as it was kept where that is text. */
function textsLike<T extends { readonly [K in keyof T]: string }>(shape: T, kept: unknown): T {
  const from = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(shape).map(([name, none]) => [name, typeof from[name] === 'string' ? from[name] : none]),
  ) as T;
}
