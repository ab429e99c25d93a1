import type { NoteKind } from '@onrecord/model';

/** What the place stage may have to say. */
export const placeNotes = {
  noIndex: {
    code: 'ONR-PLACE-1',
    severity: 'warning',
    stage: 'places',
    message:
      'The gazetteer file is not there, so towns stay without coordinates: {count}, the first one "{words}". Install onrecord again; in the repository: npm run places.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
