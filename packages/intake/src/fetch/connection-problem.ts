import type { FetchLimits } from './fetch-options.ts';
import { fetchProblems } from './notes.ts';
import { FetchProblem, forGood, forNow } from './problem.ts';
import { codeOf, reasonOf } from './reason-of.ts';

/** Codes of OpenSSL and Node for a certificate that does not hold, among them CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID. */
const CERTIFICATE = /CERT|SELF_SIGNED|VERIFY|ISSUER/;
/** EPROTO: the other side does not speak TLS. */
const TLS = /^(?:ERR_SSL|ERR_TLS|EPROTO)/;
/** Of the HTTP parser. */
const PARSER = /^HPE_/;

export interface Where {
  readonly host: string;
  readonly limits: FetchLimits;
  /** How far it had come: "before it answered". */
  readonly when: string;
  readonly isConnected: boolean;
}

/** What an error of the system means for the request. Certificates are mended and servers come back: only what we will not take is for good. */
export function connectionProblem(cause: unknown, { host, limits, when, isConnected }: Where): FetchProblem {
  if (cause instanceof FetchProblem) return cause;
  const code = codeOf(cause) ?? '';
  const reason = reasonOf(cause);
  if (code === 'HPE_HEADER_OVERFLOW')
    return forGood(fetchProblems.headersTooLarge, { host, limit: limits.headerBytes });
  if (PARSER.test(code)) return forNow(fetchProblems.notHttp, { host, reason });
  if (CERTIFICATE.test(code)) return forNow(fetchProblems.certificate, { host, reason });
  if (TLS.test(code)) return forNow(fetchProblems.noTls, { host, reason });
  return isConnected
    ? forNow(fetchProblems.brokeOff, { host, when })
    : forNow(fetchProblems.notReached, { host, reason });
}
