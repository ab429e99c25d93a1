/** Why a line has its outcome: a code, and the sentence that a page or brief shows. */
export const OUTCOME_REASONS = {
  'told-by-report': 'A report itself says what became of it.',
  'act-told': 'A later report tells of such an act by the same side against the same target.',
  'event-told': 'A later report tells of such an event where or to whom it was foretold.',
  'count-told': 'A later report counts those to whom it was foretold, within the time that was named.',
  'offer-accepted': 'Another party is reported to have accepted it.',
  'offer-turned-down': 'Another party is reported to have turned it down; it has not been taken back.',
  'agreement-excludes': 'The side that announced it made an agreement that rules it out.',
  'called-off': 'The side that announced it is reported to have called it off.',
  'horizon-passed': 'The time by which it was to come has passed, and no record in this archive tells that it came.',
  'deadline-passed': 'The deadline has passed, and no record in this archive tells that it was met or put off.',
  'may-have-come': 'A later report tells of such an act by the same side, but not against whom.',
  'nothing-told': 'No later record in this archive says what became of it.',
} as const;

export type OutcomeReason = keyof typeof OUTCOME_REASONS;
