/** What the keyboard does, for the help and for the page. */
export const SHORTCUTS = [
  { keys: ['Ctrl', 'K'], does: 'go to a view, an actor, a place or a report' },
  { keys: ['/'], does: 'search' },
  {
    keys: ['g', 'b'],
    does: 'go to a view by its letter: brief, timeline, figures, positions, statements, events, outlook, actors, reports, a(d)d',
  },
  { keys: ['j'], does: 'next row, in the reader and in lists' },
  { keys: ['k'], does: 'row before' },
  { keys: ['End'], does: 'the end of the statements, however many there are; Home: their beginning' },
  { keys: ['c'], does: 'confirm the open row, in the reader' },
  { keys: ['e'], does: 'correct the open row, in the reader; Ctrl Enter saves it' },
  { keys: ['x'], does: 'reject the open row, in the reader' },
  { keys: ['u'], does: 'take the last review back, then the one before' },
  { keys: ['Ctrl', 'Enter'], does: 'add what is written or chosen, in Add' },
  {
    keys: ['+', '−', 'Home'],
    does: 'zoom in, zoom out and show all, in the lanes of the timeline; arrows go from one to the next',
  },
  { keys: ['Esc'], does: 'close what is open' },
  { keys: ['?'], does: 'this help' },
] as const;

/** Whether a key is typed into a field, where it means itself. */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName);
}

export function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
