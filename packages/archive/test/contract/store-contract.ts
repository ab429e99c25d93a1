import { afterAll, describe } from 'vitest';
import { damageContract } from './damage-contract.ts';
import { feedsContract } from './feeds-contract.ts';
import { openingContract } from './opening-contract.ts';
import { pageContract } from './page-contract.ts';
import { putContract } from './put-contract.ts';
import type { StoreHome } from './store-home.ts';
import { textContract } from './text-contract.ts';
import { versionContract } from './version-contract.ts';

/** What the archive promises of every database. Skipped with its reason where there is none. */
export function runStoreContract(home: StoreHome): void {
  const title = home.skip === undefined ? home.name : `${home.name} (skipped: ${home.skip})`;
  describe.skipIf(home.skip !== undefined)(`archive on ${title}`, () => {
    afterAll(home.close);
    describe('putting reports', () => {
      putContract(home);
    });
    describe('versions', () => {
      versionContract(home);
    });
    describe('pages of rows', () => {
      pageContract(home);
    });
    describe('damaged reports', () => {
      damageContract(home);
    });
    describe('texts', () => {
      textContract(home);
    });
    describe('feeds', () => {
      feedsContract(home);
    });
    describe('opening', () => {
      openingContract(home);
    });
  });
}
