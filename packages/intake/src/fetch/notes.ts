import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why an address is not asked at all. */
const addressProblems = {
  notAnAddress: {
    code: 'ONR-INTAKE-110',
    severity: 'error',
    stage,
    message: 'is no web address. Give one that begins with http:// or https:// and names a site.',
  },
  otherScheme: {
    code: 'ONR-INTAKE-111',
    severity: 'error',
    stage,
    message: 'begins with "{scheme}", which is not fetched. Give an address that begins with http:// or https://.',
  },
  withPassword: {
    code: 'ONR-INTAKE-112',
    severity: 'error',
    stage,
    message:
      'The address on {host} holds a user name or a password; none is sent. Give the address without them, or save the page and give the file.',
  },
  addressTooLong: {
    code: 'ONR-INTAKE-113',
    severity: 'error',
    stage,
    message: 'is longer than {limit} characters, the most an address may have. Open it in a browser and save the page.',
  },
  badPort: {
    code: 'ONR-INTAKE-114',
    severity: 'error',
    stage,
    message: '{host} names a port ({port}) where no web site is. Check the address.',
  },
  privateAddress: {
    code: 'ONR-INTAKE-115',
    severity: 'error',
    stage,
    message:
      '{host} is at {address}, which is no public address, and was not asked. If it is a site of your own network: --allow-private.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What went wrong between us and the server. */
const connectionProblems = {
  unknownHost: {
    code: 'ONR-INTAKE-116',
    severity: 'error',
    stage,
    message:
      'The name {host} could not be looked up ({reason}). Check its spelling and your connection, or try again later.',
  },
  notReached: {
    code: 'ONR-INTAKE-117',
    severity: 'error',
    stage,
    message: '{host} could not be reached ({reason}). Check your connection, or try again later.',
  },
  connectTimeout: {
    code: 'ONR-INTAKE-118',
    severity: 'error',
    stage,
    message: '{host} took no connection within {seconds} s. It may be down; try again later.',
  },
  certificate: {
    code: 'ONR-INTAKE-119',
    severity: 'error',
    stage,
    message:
      '{host} could not prove that it is {host} (its certificate: {reason}); nothing was sent. Its owner has to renew it; try again later.',
  },
  noTls: {
    code: 'ONR-INTAKE-120',
    severity: 'error',
    stage,
    message: 'No encrypted connection to {host} came about ({reason}). Check whether the address begins with https://.',
  },
  noAnswer: {
    code: 'ONR-INTAKE-121',
    severity: 'error',
    stage,
    message: '{host} took the request and gave no answer within {seconds} s. Try again later.',
  },
  stalled: {
    code: 'ONR-INTAKE-122',
    severity: 'error',
    stage,
    message: '{host} stopped in the middle of the answer and sent nothing for {seconds} s. Try again later.',
  },
  tooSlow: {
    code: 'ONR-INTAKE-123',
    severity: 'error',
    stage,
    message: 'The answer of {host} was not complete after {seconds} s and was left. Try again later.',
  },
  headersTooLarge: {
    code: 'ONR-INTAKE-124',
    severity: 'error',
    stage,
    message:
      'What {host} says before the page is longer than {limit} bytes and was left. Open the page in a browser and save it.',
  },
  notHttp: {
    code: 'ONR-INTAKE-125',
    severity: 'error',
    stage,
    message: 'The answer of {host} is not that of a web server ({reason}). Check the address and its port.',
  },
  brokeOff: {
    code: 'ONR-INTAKE-126',
    severity: 'error',
    stage,
    message: 'The connection to {host} broke off {when}; what came is not kept. Try again later.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What is wrong with an answer. */
const answerProblems = {
  tooManyBytes: {
    code: 'ONR-INTAKE-127',
    severity: 'error',
    stage,
    message: 'What {host} sends is larger than {limit} bytes, the most that is fetched. Save it and give the file.',
  },
  swells: {
    code: 'ONR-INTAKE-128',
    severity: 'error',
    stage,
    message:
      'What {host} sends swells to more than {ratio} times its size when it is unpacked, as no report does; it was left. Open the page in a browser and save it.',
  },
  badPacking: {
    code: 'ONR-INTAKE-129',
    severity: 'error',
    stage,
    message: 'What {host} sends cannot be unpacked ({coding}: {reason}): damaged or cut off. Try again later.',
  },
  unknownPacking: {
    code: 'ONR-INTAKE-130',
    severity: 'error',
    stage,
    message: 'What {host} sends is packed in a way that is not read here ({coding}). Open it in a browser and save it.',
  },
  circle: {
    code: 'ONR-INTAKE-131',
    severity: 'error',
    stage,
    message:
      '{host} sends on in a circle, as some sites do where no cookies are kept. Open the page in a browser and save it.',
  },
  sentOnTooOften: {
    code: 'ONR-INTAKE-132',
    severity: 'error',
    stage,
    message: '{host} sends on more than {limit} times and was left. Give the address where the page is in the end.',
  },
  sentNowhere: {
    code: 'ONR-INTAKE-133',
    severity: 'error',
    stage,
    message: '{host} sends on ({status}) without a web address to go to. Check the address in a browser.',
  },
  emptyAnswer: {
    code: 'ONR-INTAKE-140',
    severity: 'error',
    stage,
    message: 'The answer of {host} ({status}) holds nothing. Try again later.',
  },
  unaskedUnchanged: {
    code: 'ONR-INTAKE-141',
    severity: 'error',
    stage,
    message: '{host} says that nothing has changed (304) since a copy that we do not have. Try again later.',
  },
  otherMedia: {
    code: 'ONR-INTAKE-142',
    severity: 'error',
    stage,
    message: 'What {host} sends is no text ({mediaType}). Give the address of the page on which it is shown.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What the owner of the site does not want, or cannot give. */
const siteProblems = {
  robotsForbid: {
    code: 'ONR-INTAKE-134',
    severity: 'error',
    stage,
    message:
      'The rules of {host} (robots.txt) ask programs not to fetch {path}. Read it in a browser and save the page, or ask the site.',
  },
  robotsUnknown: {
    code: 'ONR-INTAKE-135',
    severity: 'error',
    stage,
    message: 'The rules of {host} (robots.txt) could not be had, so nothing was fetched there. {why}',
  },
  notThere: {
    code: 'ONR-INTAKE-136',
    severity: 'error',
    stage,
    message: '{host} has no such page ({status}). Check the address; the page may have moved or been withdrawn.',
  },
  notForUs: {
    code: 'ONR-INTAKE-137',
    severity: 'error',
    stage,
    message:
      '{host} does not give this page to programs like this one ({status}). If you may read it in a browser, save it and give the file.',
  },
  tooManyRequests: {
    code: 'ONR-INTAKE-138',
    severity: 'error',
    stage,
    message: '{host} asks for fewer requests ({status}). Try again later.',
  },
  serverTrouble: {
    code: 'ONR-INTAKE-139',
    severity: 'error',
    stage,
    message: '{host} has trouble of its own ({status}). Try again later.',
  },
  otherStatus: {
    code: 'ONR-INTAKE-143',
    severity: 'error',
    stage,
    message: '{host} gave an answer that holds no page ({status}). Check the address in a browser.',
  },
  askedToWait: {
    code: 'ONR-INTAKE-144',
    severity: 'error',
    stage,
    message: '{host} asked for a pause, which is not over for {seconds} s; nothing was asked. Try again then.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What comes of our own side. */
const ownProblems = {
  stopped: {
    code: 'ONR-INTAKE-145',
    severity: 'error',
    stage,
    message: 'Fetching was stopped before {host} had answered. Start again to go on.',
  },
  tooManyWaiting: {
    code: 'ONR-INTAKE-146',
    severity: 'error',
    stage,
    message: 'More than {limit} requests wait for their turn, so {host} was not asked. Try again later.',
  },
  unexpected: {
    code: 'ONR-INTAKE-147',
    severity: 'error',
    stage,
    message:
      'Fetching from {host} failed in a way that was not foreseen ({reason}). Please report it; try again later.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** Why an address could not be fetched. */
export const fetchProblems = {
  ...addressProblems,
  ...connectionProblems,
  ...answerProblems,
  ...siteProblems,
  ...ownProblems,
};

/** What to know of an answer that was taken. */
export const fetchNotes = {
  unencrypted: {
    code: 'ONR-INTAKE-148',
    severity: 'warning',
    stage,
    message:
      '{from} sends on from https:// to {host} over http://: somebody on the way could have changed the page. Compare it with another source.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
