/**
 * The shapes that the API gives, as the server's own schemas say. Types only: no code of the server comes into the page.
 */
import type {
  actorRolesAnswer,
  alikeAnswer,
  answerOf,
  arrivalsAnswer,
  briefAnswer,
  dayListAnswer,
  daysAnswer,
  differencesAnswer,
  dueAnswer,
  entitiesPage,
  entityProfile,
  facetsAnswer,
  feedsAnswer,
  figuresAnswer,
  followedAnswer,
  jobAnswer,
  jobsAnswer,
  lanesAnswer,
  mapAnswer,
  matrixAnswer,
  networkAnswer,
  occurrencesAnswer,
  oneCellAnswer,
  oneSeriesAnswer,
  operationBody,
  operationDone,
  operationsAnswer,
  outletAnswer,
  outletsPage,
  outlookAnswer,
  positionsAnswer,
  reportDetail,
  reportsPage,
  reviewAnswer,
  reviewMarkSchema,
  reviewsAnswer,
  rulesAnswer,
  sameSayingAnswer,
  seriesAnswer,
  statementMonthsAnswer,
  statementsAnswer,
  summaryAnswer,
  unfollowedAnswer,
} from '@onrecord/server/schemas';

/** What a schema lets through. */
type Given<T extends { readonly _output: unknown }> = T['_output'];

/** What every answer with keys in it carries: the names and words behind them. */
export type Names = Pick<Given<ReturnType<typeof answerOf>>, 'actors' | 'places' | 'records' | 'details'>;

export type ActorRolesAnswer = Given<typeof actorRolesAnswer>;
export type AlikeAnswer = Given<typeof alikeAnswer>;
export type ArrivalsAnswer = Given<typeof arrivalsAnswer>;
export type BriefAnswer = Given<typeof briefAnswer>;
export type DayListAnswer = Given<typeof dayListAnswer>;
export type DaysAnswer = Given<typeof daysAnswer>;
export type DifferencesAnswer = Given<typeof differencesAnswer>;
export type DueAnswer = Given<typeof dueAnswer>;
export type EntitiesPage = Given<typeof entitiesPage>;
export type EntityProfile = Given<typeof entityProfile>;
export type FacetsAnswer = Given<typeof facetsAnswer>;
export type FeedsAnswer = Given<typeof feedsAnswer>;
export type FiguresAnswer = Given<typeof figuresAnswer>;
export type FollowedAnswer = Given<typeof followedAnswer>;
export type JobAnswer = Given<typeof jobAnswer>;
export type JobsAnswer = Given<typeof jobsAnswer>;
export type MapAnswer = Given<typeof mapAnswer>;
export type NetworkAnswer = Given<typeof networkAnswer>;
export type LanesAnswer = Given<typeof lanesAnswer>;
export type MatrixAnswer = Given<typeof matrixAnswer>;
export type OccurrencesAnswer = Given<typeof occurrencesAnswer>;
export type OneCellAnswer = Given<typeof oneCellAnswer>;
export type OneSeriesAnswer = Given<typeof oneSeriesAnswer>;
export type Operation = Given<typeof operationBody>;
export type OperationsAnswer = Given<typeof operationsAnswer>;
export type OperationDone = Given<typeof operationDone>;
export type OutletAnswer = Given<typeof outletAnswer>;
export type OutletsPage = Given<typeof outletsPage>;
export type OutlookAnswer = Given<typeof outlookAnswer>;
export type PositionsAnswer = Given<typeof positionsAnswer>;
export type ReportDetail = Given<typeof reportDetail>;
export type ReportsPage = Given<typeof reportsPage>;
export type ReviewAnswer = Given<typeof reviewAnswer>;
export type ReviewMark = Given<typeof reviewMarkSchema>;
export type ReviewsAnswer = Given<typeof reviewsAnswer>;
export type RulesAnswer = Given<typeof rulesAnswer>;
export type SeriesAnswer = Given<typeof seriesAnswer>;
export type SameSayingAnswer = Given<typeof sameSayingAnswer>;
export type StatementMonthsAnswer = Given<typeof statementMonthsAnswer>;
export type StatementsAnswer = Given<typeof statementsAnswer>;
export type SummaryAnswer = Given<typeof summaryAnswer>;
export type UnfollowedAnswer = Given<typeof unfollowedAnswer>;

export type BriefSection = BriefAnswer['brief']['sections'][number];
export type Cite = Names['records'][string];
export type ClaimantKey = FigureLine['claimant'];
export type DayEvent = DayLine['items'][number];
export type DayLine = DayListAnswer['items'][number];
export type Difference = DifferenceItem['difference'];
export type DifferenceItem = DifferencesAnswer['items'][number];
export type Entity = EntitiesPage['items'][number];
export type EventFact = Occurrence['facts'][number];
export type FigureItem = FiguresAnswer['items'][number];
export type FigureLine = FigureItem['series']['lines'][number];
export type Feed = FeedsAnswer['items'][number];
export type Footnote = BriefAnswer['brief']['footnotes'][number];
export type MapPlace = MapAnswer['places'][number];
export type NetworkLink = NetworkAnswer['links'][number];
export type Lane = LanesAnswer['lanes'][number];
export type LaneCell = Lane['cells'][number];
export type LaneOf = Lane['of'];
export type Job = JobAnswer['job'];
export type JobReport = Job['reports'][number];
export type Limits = JobsAnswer['adding']['limits'];
export type MatrixRow = MatrixAnswer['items'][number];
export type Note = ReportsPage['notes'][number];
export type Occurrence = OccurrencesAnswer['items'][number];
export type OutlookItem = OutlookAnswer['items'][number];
export type PositionCell = PositionsAnswer['items'][number];
export type ReportItem = ReportsPage['items'][number];
export type ReportRef = ReportItem['report'];
export type ReviewState = ReviewAnswer['review'];
export type RowStanding = ReportDetail['rows'][number];
export type SeriesPoint = FigureLine['points'][number];
export type StatementRow = StatementsAnswer['items'][number];
