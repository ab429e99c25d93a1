/** The second door of this room: the shapes of answers and bodies, for programs that ask the API.. */
export { answerOf, pageOf } from './answers.ts';
export { briefAnswer } from './brief.ts';
export { differencesAnswer } from './differences.ts';
export { entitiesPage, entityProfile, entitySchema } from './entities.ts';
export { feedSchema, feedsAnswer, followedAnswer, unfollowedAnswer } from './feeds.ts';
export { figuresAnswer } from './figures.ts';
export { addBody, jobAnswer, jobSchema, jobsAnswer, rereadBody } from './jobs.ts';
export { mapAnswer } from './map.ts';
export { occurrencesAnswer } from './occurrences.ts';
export { outlookAnswer } from './outlook.ts';
export { daysAnswer, facetsAnswer, networkAnswer, summaryAnswer } from './overview.ts';
export { positionsAnswer } from './positions.ts';
export { problemSchema } from './problem.ts';
export { citeSchema, noteSchema, placeRefSchema, actorRefSchema, reportRefSchema } from './references.ts';
export { recordDetail, reportDetail, reportSchema, reportsPage } from './reports.ts';
export { rowSchema } from './rows.ts';
export { statementsAnswer } from './statements.ts';
export {
  operationBody,
  operationDone,
  operationsAnswer,
  reviewAnswer,
  reviewBody,
  undoneAnswer,
} from './writing.ts';
