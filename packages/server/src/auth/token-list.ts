import { z } from 'zod';
import { ROLES } from '../http/caller.ts';

/** More tokens than that are a mistake: each wrong one is compared with all. */
const MOST_TOKENS = 32;

const tokenSchema = z
  .strictObject({
    /** Whom it was given to: stands in the log of operations. */
    name: z.string().trim().min(1).max(80),
    role: z.enum(ROLES),
    /** As `hashToken` gives it. */
    hash: z.string().startsWith('scrypt$'),
  })
  .readonly();

const listSchema = z.strictObject({ tokens: z.array(tokenSchema).min(1).max(MOST_TOKENS).readonly() });

/** One token, as it is kept. */
export type KeptToken = z.infer<typeof tokenSchema>;

/** Reads the file of tokens: `{"tokens": [{"name", "role": "reader" | "editor", "hash"}]}`. @throws RangeError with what is wrong in it */
export function parseTokenList(json: string): readonly KeptToken[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new RangeError('the file of tokens is no JSON');
  }
  const parsed = listSchema.safeParse(value);
  if (parsed.success) return parsed.data.tokens;
  const [issue] = parsed.error.issues;
  throw new RangeError(`the file of tokens cannot be used (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}
