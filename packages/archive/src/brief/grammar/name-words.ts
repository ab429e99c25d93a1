/** Words by which a name tells its article and number. Our own lists. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** A name that begins with one of these has its article. */
export const DETERMINERS = words(`
  the a an this that these those some any all both each every no two three four five six seven eight nine ten dozens scores hundreds
  thousands millions many several few more most other another one our their its his her my your local unnamed unknown`);

/** Heads of names of bodies that are said with "the". */
export const THE_HEADS = words(`
  academy administration agency alliance army assembly association authority authorities bank bench board bloc body brigade brigades bureau
  cabinet centre center chamber church clinic club coalition command commission commissioner committee community company confederation conference
  congress consortium convention corporation corps council court delegation department directorate embassy emirate executive
  federation fleet force forces foundation front fund government group guard guards guild house inspectorate institute institution
  junta kremlin league legislature mayoralty military militia ministry mission monastery monitor movement municipality navy network
  observatory office opposition ombudsman organisation organization pact palace panel parliament party partnership pentagon police
  presidency project prosecution quartet regiment regime registry republic resistance section secretariat senate service services shelter
  side society squad squadron staff state strip syndicate taliban taskforce team treasury tribunal troops trust union unit
  vatican wing workshop cooperative co-operative chancellery consulate garrison battalion division directorate`);

/** Names of states and unions that are said with "the". */
export const STATES_WITH_ARTICLE =
  /^(?:United\s|Union\s|Republic\s|Kingdom\s|State\sof\s|Government\s|Netherlands$|Philippines$|Gambia$|Bahamas$|Maldives$|Seychelles$|Comoros$|Czech\sRepublic|Soviet\s|European\sUnion|African\sUnion|Holy\sSee|West\sBank$|Gaza\sStrip$|Golan\sHeights$|Hague$)|\s(?:Republic|Kingdom|Emirates|Federation|Islands|States|Union|Government|government|Strip|Bank)$/u;

/** Letters said one by one, with "the"; words made of letters (NATO) go without. */
export const INITIALISMS = words(
  'UN EU US USA UK UAE AU ICC ICJ IAEA ICRC IMF WHO WFP CIA FBI IDF OSCE OECD UNHCR BBC USSR DRC PA PLO RSF',
);

/** Heads of bodies after which verbs are plural. */
export const NAMES_OF_NUMBER = words(
  'forces troops guards brigades rebels fighters officials authorities services police brothers soldiers militants',
);

export const IRREGULAR_PLURALS = words(
  'people police men women children troops forces personnel staff families sides media youth clergy public-health-workers fishermen policemen servicemen gunmen sheep',
);

/** Said without an article though not plural. */
export const UNCOUNTED = words('nobody everybody everyone someone somebody humanity mankind');
