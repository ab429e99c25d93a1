import { isNewerVersion } from '../put/is-newer-version.ts';
import type { Store } from '../store/store.ts';

/** A text that is about to be read. */
export interface SoughtText {
  /** `reportId` of the text. */
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
}

/**
 * Which texts need not be read: they are in the archive, read by this engine or a newer one, and their address and outlet are known. Another path
 * alone is no reason to read a text again.
 */
export async function textsInArchive(
  { db, dialect }: Store,
  texts: readonly SoughtText[],
  engineVersion: string,
): Promise<readonly boolean[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('origin', 'origin.report', 'report.key')
    .select(['report.id', 'report.engine_version', 'origin.url', 'origin.outlet'])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('report.id'),
        texts.map(({ id }) => id),
      ),
    )
    .execute();
  const known = Map.groupBy(rows, ({ id }) => id);
  return texts.map(({ id, url, outlet }) => {
    const origins = known.get(id) ?? [];
    const isRead = origins.some(({ engine_version: version }) => !isNewerVersion(engineVersion, version));
    const hasUrl = url === undefined || origins.some((origin) => origin.url === url);
    const hasOutlet = outlet === undefined || origins.some((origin) => origin.outlet === outlet);
    return isRead && hasUrl && hasOutlet;
  });
}
