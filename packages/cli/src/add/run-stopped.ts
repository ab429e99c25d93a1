/** Something outside a report's text that ends the whole run (the archive, a disk): `message` says what, for a person. */
export class RunStopped extends Error {}

/** The answer of something that the run cannot do without; its rejection becomes a `RunStopped`, after `about`. */
export async function needed<T>(answer: Promise<T>, about = ''): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new RunStopped(about + messageOf(cause), { cause });
  }
}

/** The words of an error on one line. */
export function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ');
}
