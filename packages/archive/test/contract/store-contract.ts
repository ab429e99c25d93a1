import { afterAll, describe } from 'vitest';
import { changeOutletContract } from './change-outlet-contract.ts';
import { damageContract } from './damage-contract.ts';
import { differencesContract } from './differences-contract.ts';
import { feedsContract } from './feeds-contract.ts';
import { mapContract } from './map-contract.ts';
import { lanesContract } from './lanes-contract.ts';
import { openingContract } from './opening-contract.ts';
import { outletContract } from './outlet-contract.ts';
import { nameSearchContract } from './name-search-contract.ts';
import { overviewContract } from './overview-contract.ts';
import { pageContract } from './page-contract.ts';
import { putContract } from './put-contract.ts';
import { reviewContract } from './review-contract.ts';
import { roleContract } from './role-contract.ts';
import { sayingContract } from './saying-contract.ts';
import { situationContract } from './situation-contract.ts';
import type { StoreHome } from './store-home.ts';
import { textContract } from './text-contract.ts';
import { upgradeContract } from './upgrade-contract.ts';
import { versionContract } from './version-contract.ts';

/** What the archive promises of every database. Skipped with its reason where there is none. */
export function runStoreContract(home: StoreHome): void {
  const title = home.skip === undefined ? home.name : `${home.name} (skipped: ${home.skip})`;
  describe.skipIf(home.skip !== undefined)(`archive on ${title}`, () => {
    // A database server may take its time to end on a machine that others use as well.
    afterAll(home.close, 60_000);
    describe('putting reports', () => {
      putContract(home);
    });
    describe('versions', () => {
      versionContract(home);
    });
    describe('pages of rows', () => {
      pageContract(home);
    });
    describe('what is counted over many rows', () => {
      overviewContract(home);
    });

    describe('differences', () => {
      differencesContract(home);
    });
    describe('where it happened', () => {
      mapContract(home);
    });
    describe('what happened, in lanes and by day', () => {
      lanesContract(home);
    });
    describe('names that are searched for', () => {
      nameSearchContract(home);
    });
    describe('what an actor was called when', () => {
      roleContract(home);
    });
    describe('who else said so', () => {
      sayingContract(home);
    });
    describe('what people say of rows', () => {
      reviewContract(home);
    });
    describe('the situation', () => {
      situationContract(home);
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
    describe('who published a report', () => {
      outletContract(home);
    });
    describe('what a person says of an outlet', () => {
      changeOutletContract(home);
    });
    describe('opening', () => {
      openingContract(home);
    });
    describe('archives of earlier versions', () => {
      upgradeContract(home);
    });
  });
}
