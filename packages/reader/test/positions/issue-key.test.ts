import { describe, expect, test } from 'vitest';
import { positionsOf } from './positions-of.ts';

/** What parties of any war ask for, and the issue by which it is compared. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  ceasefire: [
    'an immediate ceasefire',
    'a 60-day truce',
    'an end to the fighting',
    'a halt to the shelling of the port',
    'a cessation of hostilities',
    'a pause in the fighting',
  ],
  'end-of-war': ['an end to the war', 'a lasting peace agreement', 'an end to the conflict'],
  'troop-withdrawal': [
    'the withdrawal of all foreign forces',
    'the departure of foreign soldiers',
    'a pullout from the northern provinces',
    'an end to the occupation',
  ],
  'hostage-release': [
    'the release of all hostages',
    'freedom for the captured sailors',
    'the return of the abducted schoolgirls',
    'the release of the jailed journalists',
  ],
  'prisoner-exchange': ['an exchange of prisoners', 'a prisoner swap', 'a trade of prisoners'],
  'humanitarian-access': [
    'humanitarian access to the city',
    'safe passage for doctors',
    'the reopening of the border crossing',
    'a corridor for relief convoys',
    'the entry of food and fuel',
  ],
  'military-operation': ['a new offensive in the south', 'the deployment of troops to the island', 'an invasion'],
  disarmament: [
    'the disarmament of the militias',
    'the surrender of their weapons',
    'the dismantling of its nuclear programme',
    'a ban on landmines',
  ],
  governance: ['a return to civilian rule', 'a transitional government', 'autonomy for the region'],
  borders: ['the return of the disputed territory', 'a change of the border'],
  recognition: ['recognition of its independence', 'a two-state solution'],
  sanctions: [
    'new sanctions on the generals',
    'a freeze on the accounts of the generals',
    'an arms embargo',
    'a ban on oil imports',
    'a cap on gas exports',
  ],
  accountability: ['justice for the victims', 'the prosecution of the killers', 'punishment of those responsible'],
  elections: ['early elections', 'a recount of the vote', 'a referendum'],
  resignation: ['the resignation of the minister', 'the removal of the president'],
  reconstruction: ['the reconstruction of the port'],
  'return-of-displaced': ['the return of refugees', 'the return home of displaced families'],
  'security-guarantees': ['security guarantees', 'written assurances of security'],
  talks: ['direct talks', 'a return to the negotiating table', 'a new round of negotiations', 'a political dialogue'],
  investigation: ['an independent inquiry', 'a full investigation into the deaths'],
  'un-action': ['the deployment of observers', 'a mission of monitors'],
  'civilian-protection': ['the protection of civilians', 'better protection for schools'],
  'military-cooperation': ['a supply of ammunition', 'deliveries of air defence missiles'],
  siege: ['an end to the siege', 'the lifting of the blockade'],
  other: ['a larger breakfast', 'a new stadium'],
};

describe.each(Object.entries(PHRASES))('%s', (key, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    const { positions } = positionsOf(`Norway demanded ${phrase}.`);
    expect(positions.map(({ issue }) => issue.key)).toEqual([key]);
  });
});

describe('of what others are to do', () => {
  test.each([
    ['allow the court to investigate the raid', 'investigation'],
    ['seize the funds of the generals', 'sanctions'],
    ['hold back its artillery', 'ceasefire'],
    ['stop the shelling', 'ceasefire'],
    ['hand over its rockets', 'disarmament'],
    ['keep the road to the border open for aid', 'humanitarian-access'],
    ['lay down their arms', 'disarmament'],
    ['punish those responsible', 'accountability'],
    ['leave the occupied valley', 'troop-withdrawal'],
    ['resume peace talks', 'talks'],
  ])('%s: %s', (words, key) => {
    const { positions } = positionsOf(`Norway urged Chile to ${words}.`);
    expect(positions.map(({ issue }) => issue.key)).toEqual([key]);
  });
});
