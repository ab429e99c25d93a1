/**
 * How likely a join is right, by what agrees. Set by hand from joins read through one by one (see the tests' table), not learnt;
 * each is an estimate of the share of right joins of its sort. Where several things agree the largest counts: they are not independent.
 */
export const JOIN_WEIGHTS = {
  /** Full name of a person letter by letter (but for case, accents and articles). */
  personName: 0.92,
  /** The same after transliteration variants are folded. */
  personSpelling: 0.84,
  /** The same but for a middle name, or a third part ("A B" and "A B C") with a role or setting that agrees. */
  personPartial: 0.78,
  /** Initial or surname with the same title of the same body. */
  surnameRoleAndBody: 0.85,
  /** Surname with the same high office, body not said. */
  surnameOffice: 0.66,
  /** Surname with the same other title, in reports on the same country. */
  surnameTitle: 0.62,
  /** Surname in reports on the same country within `nearDays`, nobody else of that surname. */
  surnameSetting: 0.56,
  /** Surname in reports that name the same actors within `nearDays`, nobody else of that surname. */
  surnameCompany: 0.54,
  /** Added where the archive has the whole name: "Minister Berg" is Ada Berg, the minister, before some other "Minister Berg". */
  wholeNameBonus: 0.06,
  /** Added where only an initial stands for the given name. */
  initialBonus: 0.04,
  /** A body's name of several words; of one word; after folding. */
  bodyName: 0.93,
  bodyOneWord: 0.86,
  bodySpelling: 0.84,
  /** Main name of one is another name of the other. */
  bodyOtherName: 0.78,
  bodyAcronym: 0.72,
  /** "the Iraqi army" as description. */
  bodyDescription: 0.7,
  /** Named peoples ("Muslims"). */
  peopleName: 0.8,
  members: 0.7,
  /** "protesters": same country of the report; neither report has one. Never above 0.5: a label is not an identity. */
  labelSetting: 0.45,
  labelAlone: 0.35,
  state: 0.95,
  country: 0.97,
  placeId: 0.97,
  /** The same entry under names that have no key in common ("Kyiv", "Kiev" is folded; "Constantinople", "Istanbul" is not). */
  placeIdOtherName: 0.8,
  placeNear: 0.95,
  /** One has no coordinates: report on the same country; not. */
  placeSetting: 0.66,
  placeAlone: 0.52,
  /** A doubtful place that may as well be one the archive knows from reports on the same actors. */
  placeCompany: 0.62,
  /** Factors. */
  otherBodyKind: 0.9,
  unknownKind: 0.86,
  bothUnknown: 0.8,
  manyAndBody: 0.85,
  otherSetting: 0.96,
  sameSetting: 1.03,
  otherCountry: 0.75,
  secondaryName: 0.94,
  /** The other name is one word of the longer one ("Union" of "Harbour Union"). */
  partOfName: 0.85,
  /** "DA", "KO": two letters stand for much. */
  twoLetters: 0.8,
  placeSpelling: 0.97,
} as const;

/** Where a score becomes a decision. */
export const JOIN_THRESHOLDS = {
  /** Names are joined from here. */
  name: 0.5,
  /** Labels ("protesters") are joined from here: for a list's sake, with their low score. */
  label: 0.3,
  /** The likeliest must be this much likelier than the next; not of places of one name near each other: either is right. */
  margin: 0.05,
  /** Candidates below this are not named as rivals. */
  rival: 0.3,
  mostRivals: 3,
  /** No join of the machine is certain. */
  most: 0.99,
  /** A surname in two reports on one country counts as context within so many days. */
  nearDays: 14,
  /** Below this a reading does not know which place of a name is meant. */
  doubtful: 0.5,
  /** Towns and sites of one name are one place within so many kilometres; regions, seas within so many. */
  cityKm: 25,
  regionKm: 100,
} as const;
