import { afterAll, describe } from 'vitest';
import { sqliteHome } from '../contract/store-home.ts';
import { killedContract } from './killed-contract.ts';

const home = sqliteHome();

describe('writers of a SQLite archive', () => {
  afterAll(home.close);
  killedContract(home, 20);
});
