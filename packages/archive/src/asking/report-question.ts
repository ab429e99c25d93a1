/** What reports are asked for: every filter that is set must hold. */
export interface ReportQuestion {
  /** Days of publication. */
  readonly since?: string;
  readonly until?: string;
  readonly actors?: readonly number[];
  /** Keys of outlets that published it, or that its text credits. */
  readonly outlets?: readonly number[];
  readonly story?: number;
  readonly happening?: number;
  readonly key?: number;
  readonly search?: string;
  /** Superseded versions too. */
  readonly withdrawn?: boolean;
  /** One report a story: the newest that answers. */
  readonly folded?: boolean;
}
