import type { EventType } from '@onrecord/model';
import type { ActName } from './act.ts';

/** Verbs that only say that what their object tells is done: "launched an attack", "held talks". Own list. */
export const DOING_VERBS: ReadonlySet<string> = new Set(
  `launch conduct stage mount make wage start begin open resume initiate undertake perform deliver unleash commit perpetrate lead continue impose enforce declare reimpose slap renew intensify escalate expand witness see execute order announce
  organise organize cause inflict issue pay reiterate repeat offer seek complete conclude extend relaunch`.split(/\s+/),
);

/** Of meetings, protests, drills and inquiries only: "held talks", not "held an attack". Own list. */
export const GATHERING_VERBS: ReadonlySet<string> = new Set(
  'hold host attend chair join call have do reopen adjourn boycott'.split(' '),
);
export const GATHERINGS: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'PROTEST',
  'INVESTIGATE',
  'COOPERATE',
  'MOBILIZE',
]);

/** With a particle. */
export const DOING_PHRASES: Readonly<Record<string, string>> = {
  carry: 'out',
  step: 'up',
  kick: 'off',
  go: 'on',
  set: 'off',
  take: 'part',
  come: 'under',
};

/** Verbs whose subject takes place by them: "fighting erupted", "protests swept". Own list. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  `take occur happen erupt erupte begin start break continue resume rage flare intensify escalate spread sweep rock shake hit strike kill wound
  injure destroy damage target leave cause claim come follow end last unfold ensue go follow displace force prompt trigger spark turn stretch enter grip
  reach stall open devastate`.split(/\s+/),
);

/** Verbs that end, stop or put off what their object tells. Own list. */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  `end stop halt cease suspend pause cancel postpone abandon lift ease remove revoke scrap freeze drop delay relax loosen shorten break call
  discontinue curtail rescind waive`.split(/\s+/),
);

/** What ending it makes of an act. */
export const ENDED: Readonly<Record<EventType, ActName | undefined>> = {
  ASSAULT: 'RETREAT/ceasefire',
  COERCE: 'CONCEDE',
  MOBILIZE: 'RETREAT',
  PROTEST: 'CONCEDE',
  SANCTION: 'RETREAT/ease',
  CONSULT: 'SANCTION',
  AID: 'SANCTION',
  COOPERATE: 'SANCTION',
  AGREE: 'REJECT',
  RETREAT: 'REJECT',
  INVESTIGATE: 'CONCEDE',
  THREATEN: 'CONCEDE',
  ACCUSE: undefined,
  REQUEST: undefined,
  REJECT: undefined,
  CONCEDE: undefined,
  SUPPORT: undefined,
  INCIDENT: undefined,
};

/** Verbs whose subject has done to it what the object tells: "suffered an attack", "came under fire". Own list. */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set(
  'suffer receive face sustain undergo endure withstand'.split(' '),
);

/** Verbs that lend the verb under them only beginning, going on or trying; what it tells is one event with them. Own list. */
export const ASPECT_VERBS: ReadonlySet<string> = new Set(
  'begin start continue resume keep attempt try manage seek proceed help move'.split(' '),
);
