import type { Language } from './languages.ts';

/**
 * The commonest words of the languages of Europe and the Caucasus that are written in Latin letters: function words, and a few that
 * reports use in every second sentence ("said", "according to"). Own lists, written for this project from general knowledge.
 * A word may stand in several lists: it then counts less for each of them.
 */
export const EUROPEAN_WORDS = {
  fr: `le les des une est dans qui que pour sur par pas au aux ce cette ces il elle ils sont été avec plus selon après mais ont
    du et ou où leur leurs nous entre contre deux ainsi qu était avait fait de la en vers`,
  de: `der die das und den dem des ein eine einer einem einen ist nicht mit von zu zur zum im auf für sich auch als nach bei sind
    wurde wurden wird werden aus wie hat haben sagte über vor durch gegen noch oder aber dass in am an`,
  nl: `de het een en van is dat niet zijn op te voor met aan ook er bij door naar uit nog maar zegt heeft hebben werd worden
    wordt volgens tegen over dit deze om als tot in twee zei`,
  af: `die en van het nie is dat vir met op sy te word hy wat deur aan ook om was nadat volgens se hulle daar teen geen gesê in
    'n twee`,
  es: `el los las una un en que con por para del se su sus es al más como pero fue ha han según este esta entre desde hasta
    también sobre sin y contra dijo dos tras de la lo`,
  ca: `els les una un en amb per que del dels és va van al als més però ha han segons aquest aquesta entre també sobre sense i
    contra dos ser seva de la pel`,
  gl: `o os as un unha en con por para que do dos da das no na nos nas á é foi máis pero ao aos segundo tamén sobre entre
    como de e`,
  pt: `o os as um uma em com por para que do dos da das no na nos nas ao à é foi mais mas segundo também são não pelo pela
    entre sobre como disse após até de e`,
  it: `il lo gli le una un di del della dei delle che per con non è sono nel nella nei al alla dal dalla ha hanno più anche come
    secondo tra contro stato dopo ma si da su sul questo questa due e la ed`,
  ro: `și în de la cu pe un o din care nu este sunt au a fost pentru mai că după dar prin sau potrivit către între al ale lui
    două asupra si in`,
  sv: `och att det som en ett är av på för med till den inte har från de vid om men efter också enligt var under mot sade ska han
    hade över blev två i`,
  no: `og det som en et er av på for med til den ikke har fra de ved om men etter også ifølge var mot sa skal han hadde ble blir
    å opp sier i to`,
  da: `og det som en et er af på for med til den ikke har fra de ved om men efter også ifølge var mod sagde skal han havde blev
    bliver at op siger i to`,
  is: `og að í er á sem til við með um en ekki hann það frá eftir var fyrir hafa hefur voru þar af verið hún sagði`,
  fi: `ja on ei että se oli hän mutta myös kun joka jotka ovat mukaan jo vuoden sanoi kertoi sekä kanssa sen tai jälkeen kuin noin
    olivat kaksi ole ennen vastaan välillä`,
  et: `ja on ei et see oli ta aga ka kui mis kes olid pärast või ning järgi sai teatas ütles tema mille vastu kaks oma selle üle
    vahel kohta`,
  hu: `a az és hogy nem egy is volt meg de csak mint már még szerint után ez el között ki vagy két ellen mondta lesz voltak pedig
    alatt közölte miatt`,
  pl: `w i na z nie się do że jest to od za po o jak przez są dla oraz został ale był była było które który przed także pod roku
    dwa czy jego powiedział między`,
  cs: `a v na se že je z s do o k za po pro jako jsou byl byla bylo ale které který podle od při také jeho však dva u ve není
    mezi uvedl`,
  sk: `a v na sa že je z s do o k za po pre ako sú bol bola bolo ale ktoré ktorý podľa od pri aj jeho však dva u vo nie medzi
    uviedol`,
  sl: `in je na v za da se so z ki pa po s od ne bil bila bilo kot tudi ali do pri ter ob iz bi med dva proti povedal`,
  sh: `i u je na da se su za od s ne o iz što kao nakon ali koji koja koje bio bila bilo nije će prema između protiv te do dva
    rekao sa`,
  lt: `ir kad yra į iš su ne bet kaip buvo apie po už nuo tai dėl taip pat per jau prieš pagal šalies jis du kurie sakė pranešė
    tarp`,
  lv: `un ir ka no uz ar par kas bija ne bet pēc arī pie to tas kā lai savu vai gan pret viņš divi tika pirms līdz teica starp`,
  sq: `dhe në të një për me që nga është i e së janë por u do kanë ishte si pas më nuk edhe kishte kundër mes dy tha`,
  eu: `eta da ez du bat dira zen dute izan baina ere hori den egin gabe arte bi ondoren esan duen dela zuen`,
  ga: `agus na ar go le sé chun bhí tá ag don leis nach mar san idir an is i do a dúirt raibh siad`,
  cy: `y yn i o ar ac a yr ei wedi mae oedd gan ond nid bod i'r o'r dros rhwng hefyd`,
} as const satisfies Partial<Readonly<Record<Language, string>>>;
