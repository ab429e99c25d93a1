import type { NoteKind } from '@onrecord/model';

/** Why a request is not answered: a note with the status of HTTP and a title that is the same each time (RFC 9457). */
export interface ProblemKind extends NoteKind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 421 | 422 | 429 | 500 | 503 | 504;
  readonly title: string;
}

const base = { severity: 'error', stage: 'server' } as const;

/** Every refusal of the server; each detail ends with the way out. */
export const serverProblems = {
  unknownParameter: {
    ...base,
    code: 'ONR-SERVER-1',
    status: 400,
    title: 'Unknown parameter',
    message: 'There is no parameter "{name}" here. {hint}',
  },
  badParameter: {
    ...base,
    code: 'ONR-SERVER-2',
    status: 400,
    title: 'Parameter not understood',
    message: '"{name}": {reason}.',
  },
  badCursor: {
    ...base,
    code: 'ONR-SERVER-3',
    status: 400,
    title: 'No place in a list',
    message: '"{after}" is no place in this list. Give the "after" of the page before, or leave it out to begin.',
  },
  unknownName: {
    ...base,
    code: 'ONR-SERVER-4',
    status: 404,
    title: 'Nobody of that name',
    message: 'There is no {of} "{name}" in this archive. {hint}',
  },
  notFound: {
    ...base,
    code: 'ONR-SERVER-5',
    status: 404,
    title: 'Not there',
    message: 'There is no {what} in this archive. {hint}',
  },
  noRoute: {
    ...base,
    code: 'ONR-SERVER-6',
    status: 404,
    title: 'No such address',
    message: 'There is nothing at this address. All addresses are listed at /api/v1/openapi.json.',
  },
  noMethod: {
    ...base,
    code: 'ONR-SERVER-7',
    status: 405,
    title: 'Method not allowed',
    message: 'This address does not take {method}. It takes {allowed}.',
  },
  badBody: {
    ...base,
    code: 'ONR-SERVER-8',
    status: 400,
    title: 'Body not understood',
    message: 'The body of the request cannot be used: {reason}.',
  },
  badMediaType: {
    ...base,
    code: 'ONR-SERVER-9',
    status: 415,
    title: 'Media type not taken',
    message: 'The body is "{type}". Send {wanted}.',
  },
  tooLarge: {
    ...base,
    code: 'ONR-SERVER-10',
    status: 413,
    title: 'Too large',
    message: 'The body has more than {limit} bytes. Send it in parts, or use "onrecord add" on the machine itself.',
  },
  refused: {
    ...base,
    code: 'ONR-SERVER-11',
    status: 422,
    title: 'Refused',
    message: '{reason}',
  },
  damaged: {
    ...base,
    code: 'ONR-SERVER-12',
    status: 500,
    title: 'Damaged',
    message: '{reason}',
  },
  wrongHost: {
    ...base,
    code: 'ONR-SERVER-20',
    status: 421,
    title: 'Wrong host',
    message:
      'This server does not answer under that host name. Open it as localhost, or name the host with --host when it is started.',
  },
  otherSite: {
    ...base,
    code: 'ONR-SERVER-21',
    status: 403,
    title: 'Asked by another site',
    message:
      'A page of another site sent this request. Open the page of onrecord itself; a program sends the header "X-Onrecord: 1".',
  },
  noToken: {
    ...base,
    code: 'ONR-SERVER-22',
    status: 401,
    title: 'Token needed',
    message: 'A token is needed here. Send "Authorization: Bearer TOKEN"; whoever runs the server gives tokens out.',
  },
  badToken: {
    ...base,
    code: 'ONR-SERVER-23',
    status: 401,
    title: 'Token not known',
    message: 'This token is not known. Ask whoever runs the server for another one.',
  },
  notEditor: {
    ...base,
    code: 'ONR-SERVER-24',
    status: 403,
    title: 'Editors only',
    message: 'This token may only read. Ask whoever runs the server for one of an editor.',
  },
  readOnly: {
    ...base,
    code: 'ONR-SERVER-25',
    status: 403,
    title: 'Read only',
    message:
      'The archive is served to be read only. Nothing was changed; whoever runs the server can start it for writing.',
  },
  tooMany: {
    ...base,
    code: 'ONR-SERVER-26',
    status: 429,
    title: 'Too many requests',
    message: 'Too many requests in a short time. Wait {seconds} s and ask again.',
  },
  notYours: {
    ...base,
    code: 'ONR-SERVER-27',
    status: 403,
    title: 'Not from here',
    message: 'This is answered on the machine itself or with a token only. Send a token.',
  },
  noJobs: {
    ...base,
    code: 'ONR-SERVER-40',
    status: 503,
    title: 'No jobs here',
    message: 'This server takes no reports in. Use "onrecord add", or start the server for writing.',
  },
  busy: {
    ...base,
    code: 'ONR-SERVER-41',
    status: 503,
    title: 'Busy',
    message: 'As much is waiting as can be ({what}). Try again in a minute.',
  },
  stopping: {
    ...base,
    code: 'ONR-SERVER-42',
    status: 503,
    title: 'Stopping',
    message: 'The server is being stopped. Ask again when it has been started.',
  },
  tooSlow: {
    ...base,
    code: 'ONR-SERVER-43',
    status: 504,
    title: 'Took too long',
    message: 'The answer took more than {seconds} s and was given up. Narrow the question, by days for example.',
  },
  archive: {
    ...base,
    code: 'ONR-SERVER-44',
    status: 503,
    title: 'The archive cannot be used',
    message: '{reason}',
  },
  fault: {
    ...base,
    code: 'ONR-SERVER-50',
    status: 500,
    title: 'A fault of onrecord',
    message:
      'Something went wrong in onrecord itself. Nothing is known to be lost; try again, and report it if it stays.',
  },
  badFeed: {
    ...base,
    code: 'ONR-SERVER-70',
    status: 422,
    title: 'No feed to follow',
    message: '{url}: {reason}',
  },
  noFormat: {
    ...base,
    code: 'ONR-SERVER-92',
    status: 404,
    title: 'Not in this format',
    message: 'This server does not write {format}. "onrecord serve" and "onrecord brief" do; take html or md here.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
