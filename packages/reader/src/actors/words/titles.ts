/** Forms of address: before a name they are no part of it. Our own list. */
export const HONORIFICS =
  `mr mrs ms miss dr sir dame lord lady madam madame prof professor rev reverend fr hon mx monsieur herr señor`.split(
    ' ',
  );

/** Ranks and offices that stand before a name and make a role. Our own list. */
export const TITLE_WORDS = `
adm admiral ambassador archbishop ayatollah bishop brig brigadier capt captain ceo cfo cardinal chairman chairwoman chancellor cmdr col colonel commander commissioner congressman congresswoman constable corporal cpl
councillor  detective  director emir emperor envoy father   general gen governor gov  grandayatollah imam inspector judge justice king lance lieutenant lt maj major marshal
mayor minister monsignor mufti mullah officer patriarch pfc pope premier president  prince princess  prosecutor pte pvt queen rabbi  rep representative secretary secretary-general sen
senator sergeant sgt sheik sheikh sheriff speaker spokesman spokesperson spokeswoman  sultan superintendent tsar undersecretary  
`
  .trim()
  .split(/\s+/);

/** Words inside a title, before its noun ("deputy  minister", "national security adviser"). Our own list. */
export const TITLE_MODIFIERS = `
acting crown deputy foreign grand rear staff vice warrant  affairs air agriculture armed assistant associate attorney brigadier business cabinet chief civil  communications constitutional coordinator counter counterterrorism culture cultural crown current defence defense deputy development
digital diplomatic district domestic economic economy education electoral emergency energy environment environmental executive export external far-right federal field finance financial first fisheries foreign former founding general global grand health high home
housing human humanitarian immigration industry information infrastructure intelligence interim interior international joint junior justice labor labour law lead legal lieutenant lieutenant local longtime major main managing media medical migration military minister minority
national naval navy newly news nuclear oil opposition parliamentary party peace permanent petroleum petty planning police policy political populist press prime principal private project public rear regional relief religious research  right-wing left-wing  ruling science second secretary security
senior shadow social special spiritual sports staff state supreme tactical technology   tourism trade transport treasury  veteran vice war water welfare   
`
  .trim()
  .split(/\s+/);

/** Titles before a name that say the gender. */
export const MALE_TITLES = [
  'mr',
  'sir',
  'lord',
  'king',
  'prince',
  'emir',
  'sultan',
  'father',
  'pope',
  'imam',
  'sheikh',
  'sheik',
  'ayatollah',
  'spokesman',
  'chairman',
  'congressman',
  'monsignor',
  'mufti',
  'mullah',
  'herr',
  'monsieur',
  'señor',
] as const;
export const FEMALE_TITLES = [
  'mrs',
  'ms',
  'miss',
  'dame',
  'lady',
  'madam',
  'madame',
  'queen',
  'princess',
  'spokeswoman',
  'chairwoman',
  'congresswoman',
] as const;

/** Small words inside a person's name. Our own list. */
export const NAME_PARTICLES = [
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'abu',
  'abd',
  'ul',
  'ur',
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'der',
  'den',
  'van',
  'von',
  'la',
  'le',
  'ter',
  'bint',
  'umm',
  'st',
  'zu',
] as const;
