/** Nouns for bodies that act as one. Our own list. */
export const ORGANIZATION_NOUNS = `
academy administration agency airline airforce alliance army assembly association authority bank battalion bloc board brigade broadcaster bureau cabinet cartel   chamber channel charity
church clan clinic club coalition command commission committee company confederation conglomerate congress consortium consulate  corporation council court  
delegation department directorate division embassy enterprise faction federation firm fleet force foundation front fund gang garrison group headquarters hospital
inquiry institute institution judiciary junta kremlin league leadership legislature magazine majority ministry militia military mission mob movement
navy network newsletter newspaper ngo observatory office opposition organisation organization  paper panel paramilitaries parliament party patrol
paper platoon police presidency press prosecution  publisher regiment resistance school secretariat sect senate service  society squad squadron station
syndicate team television think-tank thinktank tribe tribunal troupe trust union unit university watchdog website weekly wing
`
  .trim()
  .split(/\s+/);

/** Bodies that are always named in the plural. Our own list. */
export const PLURAL_BODIES = ['forces', 'authorities', 'services', 'troops', 'paramilitaries', 'police'] as const;

/** Nouns for a country or for those who govern it. Our own list. */
export const STATE_NOUNS = [
  'government',
  'regime',
  'country',
  'nation',
  'state',
  'kingdom',
  'republic',
  'dictatorship',
  'emirate',
  'monarchy',
  'caliphate',
  'superpower',
] as const;

/** Of these, the ones that mean the state when a country stands before them ("the Chadian government"). */
export const GOVERNMENT_NOUNS = ['government'] as const;

/** Nouns that point back to a country. */
export const COUNTRY_NOUNS = ['country', 'nation', 'state', 'kingdom', 'republic'] as const;

/** Words for an armed or political body that point back to one already named ("the terror group"). Our own list. */
export const ARMED_BODY_NOUNS = [
  'group',
  'movement',
  'militia',
  'organisation',
  'organization',
  'outfit',
  'faction',
  'party',
  'network',
  'alliance',
] as const;

/** Collectives and quantity words that can speak or act. Our own list. */
export const GROUP_NOUNS = `
couple crew crowd dozens families family following guests hundreds infantry majority millions many others pair remnants scores several some most thousands tens troops battalions units half elite media rank-and-file staff crowds mobs gangs teams delegates sides parties governments countries nations states powers agencies organisations organizations groups
ministries
`
  .trim()
  .split(/\s+/);

/** Nouns for inhabitants, believers, civilians. Our own list. */
export const POPULATION_NOUNS = `
people civilians citizens population community communities public locals villagers inhabitants migrants refugees minority minorities tribes clans believers faithful muslims christians jews hindus buddhists sunnis shiites shias kurds
arabs noncombatants non-combatants evacuees displaced children women men nationals
`
  .trim()
  .split(/\s+/);

/** Words that speak for their author, or for themselves. Our own list. */
export const DOCUMENT_NOUNS = `
report statement document banner resolution letter study poll survey communique communiqué declaration memo memorandum dossier article editorial verdict ruling indictment filing petition
notice notification leaflet poster placard sign slogan message tweet post text transcript video footage recording audio release assessment review account analysis investigation bulletin note
agreement treaty constitution charter order decree law bill act law-suit lawsuit complaint affidavit data figures estimates estimate reports statements rumours rumors accounts
`
  .trim()
  .split(/\s+/);
