/** Words that decide what a name can be compared by. All plain: lower case, no accents; collected by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a person's name: not a part of it. Names of offices that stand in the report are taken off by their own words. */
export const PERSON_TITLES = words(`
  mr mrs ms miss mx dr doctor prof professor sir madam hon president premier chancellor minister senator governor mayor secretary
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt commander admiral brigadier marshal judge justice
  ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman director ayatollah rabbi archbishop bishop cardinal
  congressman congresswoman representative rep sen gov vice deputy prime foreign`);

/** Behind a person's name: another generation, another person. */
export const GENERATIONS = words('jr junior sr senior ii iii iv');

/** Left out of any name. */
export const STOP_WORDS = words('the');

/** Between the words of a body's name. */
export const LINK_WORDS = words('of for and on in to at de la du des von der del');

/** A name with such a word is another actor than the name without it: "Israeli government", "Hamas health ministry". */
export const FACET_WORDS = words(`
  government regime administration cabinet leadership army military forces force troops navy airforce police ministry ministries
  parliament court courts embassy consulate delegation mission office officials wing brigade brigades battalion bureau department
  directorate command committee council commission union federation university school hospital team branch people dictatorship
  junta opposition website spokesman youth women club fc tv television radio news bank airlines authority guard guards intelligence
  security northeast northwest southeast southwest northeastern northwestern southeastern southwestern north south east west northern southern eastern western central upper lower former`);

/** A name of nothing but such words (and links) is one that many countries have: "Supreme Court", "Foreign Ministry". */
export const GENERIC_WORDS = words(`
  government regime administration cabinet leadership army military armed forces force troops navy air police ministry ministries
  parliament court courts embassy delegation mission office bureau department directorate command committee council commission union
  federation university college school hospital team branch state supreme high constitutional criminal appeal cassation federal national
  central regional provincial local public foreign interior internal external affairs defense defence health education finance justice
  trade labor labour energy environment culture information transport agriculture home security civil protection emergency emergencies
  authority agency service services intelligence guard guards coast border house houses senate assembly congress lower upper chamber
  superior fire magistrates family juvenile da gm ceo cfo pm mp mps ag
  human rights group party movement organization organisation association society foundation institute center centre museum church
  station board district company firm bank media press television radio news network coalition alliance opposition front forum
  project program programme task special joint general staff headquarters chief independent inquiry election electoral statistics
  people democratic republican liberal conservative workers labour mayor municipality city council town county province red crescent
  cross civilian communist socialist social green greens national christian democrats republicans progressive popular revolutionary nationalist
  unity development freedom reform central chamber commerce referendum post times herald journal tribune star sun mail daily
  weekly gazette news globe today telegraph chancellery presidency presidential palace prosecutor prosecutors attorney immigration customs`);

/** At the end of a body's name and no part of it: "the Hamas movement", "the Islamic State group". */
export const DESIGNATORS = words('group movement militia organization organisation');

/** Bodies of which a country or party has one: a description with a proper name in it is as good as a name. */
export const SINGLE_BODIES = words(`
  government army military navy police parliament cabinet presidency administration leadership opposition ministry forces regime`);

/** Names of places that any town has. */
export const GENERIC_PLACES = words(`
  city town village capital province region district camp airport border hospital school mosque church square street road bridge port
  coast north south east west northern southern eastern western central old new main university station checkpoint crossing base area
  zone valley mountain mountains river sea lake island hotel market centre center plaza park embassy palace prison club house avenue route highway state field stadium building factory farm`);

/** At the end of a place's name and no part of it: "Norland province" is "Norland", where both are regions. */
export const REGION_WORDS = words('province governorate oblast region state prefecture');

/** First words of a description of nobody in particular, and numbers. */
export const INDEFINITE_WORDS = words(`
  a an one another some any many several few most more all both each every no those these this that other others such certain
  two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions scores
  tens least about around nearly almost over only also than up former new next my our your his her its their`);

/** Offices that a country has one of: with a surname they say who, where a title as "mayor" does not. */
export const HIGH_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'foreign minister',
  'foreign affairs minister',
  'defense minister',
  'interior minister',
  'finance minister',
  'health minister',
  'state secretary',
  'secretary of state',
  'defense secretary',
  'foreign secretary',
  'home secretary',
  'secretary general',
  'supreme leader',
  'king',
  'queen',
  'emir',
  'sultan',
  'crown prince',
  'pope',
  'chief of staff',
  'high representative',
  'high commissioner for refugees',
  'high commissioner for human rights',
]);
