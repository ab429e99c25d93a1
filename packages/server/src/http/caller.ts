/** What a caller may do: `editor` all, `reader` only ask. */
export const ROLES = ['reader', 'editor'] as const;
export type Role = (typeof ROLES)[number];

/** Who sent a request. */
export interface Caller {
  /** For the log of operations: the token's name, or "local". */
  readonly name: string;
  readonly role: Role;
}
