import type { NoteKind } from '@onrecord/model';

/** What the place stage may have to say. */
export const placeNotes = {
  noIndex: {
    code: 'ONR-PLACE-1',
    severity: 'warning',
    stage: 'places',
    message:
      'The gazetteer file is not there, so places stay without coordinates: {count}, the first one "{words}". Install onrecord again; in the repository: npm run places.',
  },
  unknownPlace: {
    code: 'ONR-PLACE-2',
    severity: 'info',
    stage: 'places',
    message:
      'Places that no list knows, or that nothing in the report tells apart, stay without coordinates: {count}, the first one "{words}".',
  },
  ambiguousPlace: {
    code: 'ONR-PLACE-3',
    severity: 'info',
    stage: 'places',
    message: 'The name "{words}" was taken for {taken}; it may as well be {other}.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
