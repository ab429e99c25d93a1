/** One answer, for the log: no address, no words of a question, nothing of what was answered. */
export interface AccessLine {
  readonly at: string;
  readonly method: string;
  /** The pattern of the route ("/api/v1/reports/{address}"), "static" or "unmatched". */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Bytes of the body; undefined for a stream. */
  readonly bytes: number | undefined;
}

export type AccessLog = (line: AccessLine) => void;
