import { fileURLToPath } from 'node:url';
import { openStore } from '@onrecord/archive';
import { createServer, type Listening, serve } from '@onrecord/server';

/** The real server with the page that was built, on an archive file; `stop` also closes the archive. */
export async function startServer(archive: string, port = 0): Promise<Listening> {
  const store = await openStore(archive);
  const staticFolder = fileURLToPath(new URL('../dist', import.meta.url));
  const listening = await serve(createServer({ store, staticFolder }), { port });
  return {
    ...listening,
    stop: async () => {
      await listening.stop();
      await store.close();
    },
  };
}
