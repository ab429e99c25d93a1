/**
 * Names behind the actor codes of the PETRARCH records, written by us from CAMEO's country codes (ISO 3166 alpha-3), its
 * codes for organisations, and the invented countries of the unit records. A code that is not listed stands for a name
 * that begins with its letters (ARN: Arnor, Arnorian).
 */
const NAMES_OF_CODE: Readonly<Record<string, readonly string[]>> = {
  AFG: ['Afghan', 'Kabul'],
  AUS: ['Australia', 'Canberra'],
  CAF: ['Central African'],
  CHE: ['Switzerland', 'Swiss', 'Bern'],
  CHN: ['China', 'Chinese', 'Beijing'],
  DNK: ['Denmark', 'Danish', 'Dane', 'Copenhagen', 'Zealand'],
  EGY: ['Egypt', 'Cairo'],
  ELF: ['Elf', 'Elves', 'Elven', 'Caras Galadhon', 'Galadriel', 'Lorien'],
  ELR: ['Elrond', 'Lorien'],
  FRA: ['France', 'French', 'Paris', 'Sarkozy'],
  FRO: ['Frodo', 'Shire'],
  BIL: ['Bilbo', 'Shire'],
  SAM: ['Sam', 'Shire'],
  GAL: ['Galadriel', 'Lorien'],
  GBR: ['Britain', 'British', 'UK', 'London', 'United Kingdom'],
  GON: ['Gondor', 'Minas Tirith'],
  GUY: ['Guyana', 'Guyanese'],
  DOL: ['Dol', 'Prince of Dol'],
  HOB: ['Hobbit', 'Hobbiton', 'Gollum', 'Gamgee', 'Frodo', 'Bilbo', 'Smeagol', 'Slinker', 'Stinker', 'Shire'],
  IGOCOP: ['International Criminal Court', 'ICC'],
  IGOAFR: ['African Union'],
  IGOEEU: ['European', 'EU'],
  IGOEUR: ['European', 'EU'],
  IGOUNO: ['United Nations', 'UN', 'U.N.'],
  IMGMOSALQ: ['Al-Qaeda', 'Al-Qaida', 'al Qaeda'],
  IMGMUSISI: ['Islamic State', 'ISIL', 'ISIS', 'Daesh'],
  IRN: ['Iran', 'Tehran'],
  IRQMUS: ['Islamic State'],
  IRQ: ['Iraq', 'Baghdad'],
  ISR: ['Israel', 'Jerusalem'],
  KEN: ['Kenya', 'Nairobi'],
  KOR: ['South Korea', 'Seoul'],
  KUW: ['Kuwait'],
  LBN: ['Lebanon', 'Lebanese', 'Beirut', 'Suleiman'],
  LBY: ['Libya', 'Tripoli'],
  MMR: ['Myanmar', 'Burma', 'Burmese'],
  MRG: ['Morgul'],
  MYS: ['Malaysia'],
  NGA: ['Nigeria'],
  NZE: ['New Zealand'],
  ORC: ['Orc', 'Gamgee'],
  PAK: ['Pakistan', 'Islamabad'],
  PHL: ['Philippine', 'Filipino', 'Manila'],
  PRK: ['North Korea', 'Hermit Kingdom', 'Pyongyang'],
  PSEGZA: ['Gaza', 'Palestin', 'Hamas'],
  PSE: ['Palestin', 'Gaza', 'Hamas', 'Abbas'],
  QAT: ['Qatar', 'Doha'],
  RHO: ['Rhodesia', 'Zimbabwe'],
  RUS: ['Russia', 'Moscow', 'Putin', 'Kremlin'],
  RWA: ['Rwanda', 'Kigali'],
  SHR: ['Shire', 'Michel Delving', 'White Downs'],
  SOM: ['Somali', 'Shabab'],
  SYR: ['Syria', 'Damascus', 'Assad', 'Aleppo'],
  TUN: ['Tunisia', 'Tunis'],
  UKR: ['Ukrain', 'Kiev', 'Kyiv'],
  USA: [
    'United States',
    'US',
    'U.S.',
    'USA',
    'America',
    'Washington',
    'White House',
    'Obama',
    'Bush',
    'Petraeus',
    'K.U.',
  ],
  ZBW: ['Zimbabwe'],
};

/** Role without a country (`---GOV`), or a code of the test's own (`###`). */
const NO_COUNTRY = /^(?:-{3}|#{3})/;

/** Whether a code stands for somebody: `---` alone does not. */
export function isAskedCode(code: string | undefined): code is string {
  return code !== undefined && code.trim() !== '' && code !== '---';
}

/**
 * Whether one of an actor's names may stand for the code: a word of the name begins with one of the code's names, letter
 * case apart. Of the code only the country or organisation counts (its longest listed beginning), not the role after it;
 * a code without a country is anybody.
 */
export function isActorOfCode(code: string, actorNames: readonly string[]): boolean {
  if (NO_COUNTRY.test(code)) return actorNames.length > 0;
  const wanted = namesOf(code).map((name) => name.toLowerCase());
  return actorNames.some((name) => {
    const starts = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')}`;
    return wanted.some((want) => starts.includes(` ${want.replace(/[^\p{L}\p{N}.]+/gu, ' ')}`));
  });
}

function namesOf(code: string): readonly string[] {
  for (let length = code.length; length >= 3; length--) {
    const names = NAMES_OF_CODE[code.slice(0, length)];
    if (names) return names;
  }
  return [code.slice(0, 3)];
}
