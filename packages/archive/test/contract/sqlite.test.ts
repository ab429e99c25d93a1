import { sqliteHome } from './store-home.ts';
import { runStoreContract } from './store-contract.ts';

runStoreContract(sqliteHome());
