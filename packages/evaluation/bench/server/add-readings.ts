/** Adds readings to an archive that others ask, as a process of its own: ARCHIVE FILE. */
import { openStore } from '@onrecord/archive';
import { importReadings } from '../archive/import-readings.ts';

const [address = '', file = ''] = process.argv.slice(2);
const store = await openStore(address);
const { reports, wallSeconds } = await importReadings(store, file);
await store.close();
console.log(JSON.stringify({ reports, wallSeconds }));
