import type { View } from '../place/place.ts';

/** What a view is called, and the key that leads to it after "g". */
interface ViewName {
  readonly name: string;
  readonly key: string;
  readonly about: string;
}

export const VIEW_NAMES: Readonly<Record<View, ViewName>> = {
  brief: { name: 'Brief', key: 'b', about: 'What is new, in sentences with footnotes' },
  timeline: { name: 'Timeline', key: 't', about: 'What happened, day by day' },
  figures: { name: 'Figures', key: 'f', about: 'Counts over time, by whose account' },
  positions: { name: 'Positions', key: 'p', about: 'Where each party stands on each issue' },
  statements: { name: 'Statements', key: 's', about: 'Who said what, in whose words' },
  events: { name: 'Events', key: 'e', about: 'What happened, and how many texts tell it' },
  outlook: { name: 'Outlook', key: 'o', about: 'What is threatened, promised or due' },
  actors: { name: 'Actors', key: 'a', about: 'Who is who, across reports' },
  reports: { name: 'Reports', key: 'r', about: 'The reports, and the reader' },
  add: { name: 'Add', key: 'd', about: 'Take reports in: text, files, pages, feeds' },
};
