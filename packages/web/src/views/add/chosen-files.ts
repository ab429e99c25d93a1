import { useSyncExternalStore } from 'react';

/** Files that are to be sent. They stay chosen while other views are open; a browser does not keep them longer. */
let chosen: readonly File[] = [];
const listeners = new Set<() => void>();

export function useChosenFiles(): readonly File[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => chosen,
  );
}

/** Adds files to those that are chosen; the same one is not chosen twice. */
export function chooseFiles(files: readonly File[]): void {
  const known = new Set(chosen.map(nameOf));
  set([...chosen, ...files.filter((file) => !known.has(nameOf(file)))]);
}

export function leaveFiles(files: readonly File[]): void {
  set(chosen.filter((file) => !files.includes(file)));
}

function set(files: readonly File[]): void {
  chosen = files;
  for (const listener of listeners) listener();
}

function nameOf({ name, size, lastModified, webkitRelativePath }: File): string {
  return [webkitRelativePath, name, size, lastModified].join('/');
}
