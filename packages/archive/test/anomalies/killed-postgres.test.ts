import { afterAll, describe } from 'vitest';
import { postgresHome } from '../contract/store-home.ts';
import { killedContract } from './killed-contract.ts';
import { lostConnectionContract } from './lost-connection-contract.ts';

const home = await postgresHome();
const skipped = home.skip === undefined ? '' : ` (skipped: ${home.skip})`;

describe.skipIf(home.skip !== undefined)(`writers of a PostgreSQL archive${skipped}`, () => {
  afterAll(home.close);
  killedContract(home, 4);
  lostConnectionContract(home);
});
