import { postgresHome } from './store-home.ts';
import { runStoreContract } from './store-contract.ts';

runStoreContract(await postgresHome());
