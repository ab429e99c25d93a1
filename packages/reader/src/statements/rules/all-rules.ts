import type { StatementRule } from '../define-statement-rule.ts';
import { accordingTo } from './according-to.ts';
import { asideInClause } from './aside-in-clause.ts';
import { asSaid } from './as-said.ts';
import { askedWhether } from './asked-whether.ts';
import { bannerReads } from './banner-reads.ts';
import { believedTo } from './believed-to.ts';
import { blamedFor } from './blamed-for.ts';
import { blockQuotation } from './block-quotation.ts';
import { calledFor } from './called-for.ts';
import { citing } from './citing.ts';
import { clauseThenSpeaker } from './clause-then-speaker.ts';
import { condemnedObject } from './condemned-object.ts';
import { describedAs } from './described-as.ts';
import { documentDetails } from './document-details.ts';
import { hearsayAdverb } from './hearsay-adverb.ts';
import { itIsSaid } from './it-is-said.ts';
import { noComment } from './no-comment.ts';
import { nounCue } from './noun-cue.ts';
import { promisedTo } from './promised-to.ts';
import { quoteDashName } from './quote-dash-name.ts';
import { quoteThenSpeaker } from './quote-then-speaker.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { runningQuotation } from './running-quotation.ts';
import { saidClause } from './said-clause.ts';
import { saidThat } from './said-that.ts';
import { speakerThenQuote } from './speaker-then-quote.ts';
import { speechAfterColon } from './speech-after-colon.ts';
import { speechAroundTag } from './speech-around-tag.ts';
import { speechWithoutMarks } from './speech-without-marks.ts';
import { speechTurn } from './speech-turn.ts';
import { urgedTo } from './urged-to.ts';

/** All statement rules. The order matters only to those that look at what was proposed before them: they come last. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  quoteThenSpeaker,
  quoteDashName,
  speakerThenQuote,
  clauseThenSpeaker,
  asideInClause,
  asSaid,
  saidThat,
  saidClause,
  askedWhether,
  quotedAsSaying,
  accordingTo,
  promisedTo,
  urgedTo,
  condemnedObject,
  calledFor,
  blamedFor,
  describedAs,
  nounCue,
  noComment,
  itIsSaid,
  believedTo,
  hearsayAdverb,
  documentDetails,
  bannerReads,
  speechAfterColon,
  speechWithoutMarks,
  speechAroundTag,
  speechTurn,
  blockQuotation,
  citing,
  runningQuotation,
];
