import type { NoteKind } from '@onrecord/model';

const stage = 'server';

/** Remarks beside an answer, which is no failure. */
export const serverNotes = {
  takenAs: {
    code: 'ONR-SERVER-60',
    severity: 'info',
    stage,
    message: 'Nobody is called "{name}" exactly: it is taken as {found}.',
  },
  asOfNewest: {
    code: 'ONR-SERVER-61',
    severity: 'info',
    stage,
    message: 'As of {day}, the day of the newest report. Another day: asOf=DAY.',
  },
  countedNewest: {
    code: 'ONR-SERVER-62',
    severity: 'info',
    stage,
    message: 'Only the newest {count} rows of a kind are counted here ({kinds}). Narrow the days to count all of them.',
  },
  lanesOfNewest: {
    code: 'ONR-SERVER-80',
    severity: 'info',
    stage,
    message:
      'About {count} records of events are looked at here, spread over the columns: those with a + have more. Narrow the days to count all of them.',
  },
  hoursOfNewest: {
    code: 'ONR-SERVER-81',
    severity: 'info',
    stage,
    message:
      'Hours are looked up in {count} reports of these days; what others tell stands on its day. Narrow the days or the actors.',
  },
  mapOfNewest: {
    code: 'ONR-SERVER-85',
    severity: 'info',
    stage,
    message: 'Only the newest {count} records of events are counted by place. Narrow the days to count all of them.',
  },
  mapOfMost: {
    code: 'ONR-SERVER-86',
    severity: 'info',
    stage,
    message: 'The {count} places with the most independent texts are given; {rest} more are left out.',
  },
  newestCells: {
    code: 'ONR-SERVER-90',
    severity: 'info',
    stage,
    message:
      'Only the newest {count} positions are looked at here, or fewer with filters. Narrow the days or the actors to see others.',
  },
  newestProspects: {
    code: 'ONR-SERVER-91',
    severity: 'info',
    stage,
    message: 'Only the {count} rows told last are looked at here. Narrow the days or the actors to see others.',
  },
  merged: {
    code: 'ONR-SERVER-100',
    severity: 'info',
    stage,
    message: '{from} was merged into {into} by a person: this is {into}.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
