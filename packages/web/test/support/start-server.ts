import { openStore } from '@onrecord/archive';
import { createServer, type Listening, serve } from '@onrecord/server';

/** The real server with a page that was built, on an archive file; `stop` also closes the archive. */
export async function startServer(archive: string, staticFolder: string): Promise<Listening> {
  const store = await openStore(archive);
  const listening = await serve(createServer({ store, staticFolder }), { port: 0 });
  return {
    ...listening,
    stop: async () => {
      await listening.stop();
      await store.close();
    },
  };
}
