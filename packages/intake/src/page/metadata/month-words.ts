/** Names of months by number, lower case, in the languages whose pages come most. Own list. */
const MONTHS: readonly string[] = [
  'january jan enero janvier januar janeiro gennaio января січня stycznia januari ocak يناير ינואר',
  'february feb febrero février fevrier februar fevereiro febbraio февраля лютого lutego februari şubat فبراير פברואר',
  'march mar marzo mars märz maerz março marco марта березня marca maart mart maret مارس מרץ',
  'april apr abril avril aprile апреля квітня kwietnia nisan أبريل אפריל',
  'may mayo mai maio maggio мая травня maja mei maj mayıs مايو מאי',
  'june jun junio juin juni junho giugno июня червня czerwca haziran يونيو יוני',
  'july jul julio juillet juli julho luglio июля липня lipca temmuz يوليو יולי',
  'august aug agosto août aout августа серпня sierpnia augustus augusti agustus ağustos أغسطس אוגוסט',
  'september sep sept septiembre septembre setembro settembre сентября вересня września eylül سبتمبر ספטמבר',
  'october oct octubre octobre oktober outubro ottobre ekim أكتوبر אוקטובר октября жовтня października',
  'november nov noviembre novembre novembro kasım نوفمبر נובמבר ноября листопада listopada',
  'december dec diciembre décembre decembre dezember dezembro dicembre desember aralık ديسمبر דצמבר декабря грудня grudnia',
];

/** The number of a month by its name. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** Offsets of zone names that mean one thing only. Others ("ET", "IST") are left off. */
export const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  wet: 'Z',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};
