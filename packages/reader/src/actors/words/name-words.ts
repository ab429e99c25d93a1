/** Words that say that the name they end, or begin before "of" or "for", is that of a body. Our own list. */
export const ORGANIZATION_WORDS = `
academy administration agency airlines airways alliance ambulance archdiocese army assembly assistance association authority bank battalion board brigade brigades broadcaster broadcasting bureau
cabinet caucus center centre chamber channel charity chronicle church clinic club coalition college collective column command commission committee company confederation conference congress consortium consulate cooperative corp corporation corps council courier court courts daily delegation diocese
department directorate division embassy enterprise enterprises federation fleet force forces foundation front fund gallery gazette gendarmerie group guard guards headquarters herald hall hospital hospitals inc initiative institute institution
institutions intelligence journal kremlin laboratory league library liberation ltd magazine media militia military mission ministry mirror monitor monitoring movement museum nations navy network networks news newspaper observatory
observer office organisation organization orchestra outlet pact parliament parish partnership party peacekeepers police polytechnic post press program programme project prosecutors radio regiment relief rescue resistance school schools secretariat security
senate service services society squad squadron staff studios synod theatre theater state-department station syndicate task-force team telegraph television times tribunal tribune tv union unit united university voice watch weekly wire workers yeshiva
`
  .trim()
  .split(/\s+/);

/** Words that end the name of an armed group, a board or a union; hardly ever a surname behind another name. Our own list. */
export const BODY_NAME_HEADS = `
alliance army assembly battalion board brigade brigades coalition column columns commission committee company congress corps council federation fleet force forces front group guard guards league legion militia ministry mission
movement observatory party regiment resistance society squad union wing
`
  .trim()
  .split(/\s+/);

/** Diseases: with a capital at the start of a sentence they look like names. Our own list. */
export const DISEASES = `
anthrax botulism chikungunya cholera coronavirus covid covid-19 dengue diphtheria dysentery ebola flu hepatitis influenza leishmaniasis malaria marburg measles meningitis mpox plague pneumonia polio rabies rubella scabies smallpox tetanus
tuberculosis typhoid typhus zika
`
  .trim()
  .split(/\s+/);

/** Names that look like bodies but are not: laws, operations, prizes, wars. Our own list. */
export const THING_WORDS = `
accord accords act agreement airport attack attacks avenue award bay beach bill border bridge building camp cape ceasefire charter citadel city code convention corridor county covenant crossing day declaration deal desert district
doctrine festival gulf heights hill holocaust hotel hostilities initiative island islands jail lake law line mosque mount mountain mountains month night ocean offensive operation order palace park peninsula plan
plateau port prison prize protocol province pact region resolution river road route sea square stadium storm strait street strip summit temple territory tower town treaty tunnel valley village war week
`
  .trim()
  .split(/\s+/);

/** Words before "of" or "for" that open a body's name ("Ministry of Health", "Organization for Migration"). Our own list. */
export const BODY_OPENERS = `
agency alliance army association authority bank board bureau centre center chamber coalition commission committee confederation congress council court department directorate
federation forces foundation front fund guards guard house institute league ministry mission movement observatory office organisation organization parliament party society tribunal union university
`
  .trim()
  .split(/\s+/);

/** Words that end the name of one body made of two things with "and" ("Relief and Works Agency"). Our own list. */
export const JOINT_BODY_HEADS = `
administration agency authority board bureau commission committee corporation council department directorate foundation fund institute ministry office organisation organization service services society trust
`
  .trim()
  .split(/\s+/);

/** What such a body is for, where "and" comes next, besides what ministers are for. Our own list. */
export const PURPOSE_NOUNS = `
affairs agriculture assistance commerce communication communications cooperation co-operation crime drug drugs education emergencies emergency employment environment food forestry fisheries health inclusion industry investment irrigation
labour livestock logistics mines population prevention recovery refugees rehabilitation relations relief rescue rights safety sanitation sciences sport statistics studies tourism trade transport treasury welfare wildlife women works youth
`
  .trim()
  .split(/\s+/);

/** Bodies of states, in the form without abbreviation: they have agencies, groups and movements of their own. Our own list. */
export const WORLD_BODIES = [
  'united nations',
  'european union',
  'african union',
  'arab league',
  'league of nations',
  'north atlantic treaty organization',
] as const;

/** Armed bodies and others that a one-word name may stand for: widely known, so that a bare name is not read as a person. Our own list. */
export const KNOWN_ORGANIZATIONS = `
hamas hezbollah hizbollah hizbullah daesh da'esh isis isil taliban houthi houthis fatah al-qaeda al-qaida al-nusra al-shabaab al-shabab boko-haram wagner janjaweed
nato interpol europol unicef unesco unrwa unhcr ocha iaea icc icj icrc opec asean ecowas oxfam amnesty greenpeace reuters bloomberg al-jazeera al-arabiya xinhua yonhap tass interfax
associated-press agence-france-presse afp bbc cnn ansa kyodo anadolu sana irna wafa mossad shin-bet pentagon fbi cia nsa mi5 mi6 fsb knesset duma bundestag congress
islamic-state islamic-jihad m23 farc eta pkk ypg sdf idf
`
  .trim()
  .split(/\s+/);

/** Names of bodies that hold a title or a small word. Our own list. */
export const KNOWN_BODY_PHRASES = [
  'doctors without borders',
  'reporters without borders',
  'physicians for human rights',
  'save the children',
  'human rights watch',
  'peace now',
  'breaking the silence',
  'guardian council',
  'muslim brotherhood',
  'kremlin',
] as const;

/** Widely known short forms of bodies and states and what they stand for. Our own list. */
export const KNOWN_ACRONYMS: Readonly<Record<string, string>> = {
  un: 'united nations',
  'u.n.': 'united nations',
  eu: 'european union',
  nato: 'north atlantic treaty organization',
  who: 'world health organization',
  icrc: 'international committee of the red cross',
  iaea: 'international atomic energy agency',
  afp: 'agence france-presse',
  ap: 'associated press',
  idf: 'israel defense forces',
  au: 'african union',
  us: 'united states',
  'u.s.': 'united states',
  'u.s.a.': 'united states',
  usa: 'united states',
  america: 'united states',
  uk: 'united kingdom',
  'u.k.': 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  dprk: 'north korea',
  drc: 'democratic republic of the congo',
  prc: 'china',
  rok: 'south korea',
  ksa: 'saudi arabia',
  isil: 'islamic state',
  'islamic state of iraq and the levant': 'islamic state',
  'islamic state of iraq and levant': 'islamic state',
  'islamic state of iraq and syria': 'islamic state',
  'islamic state of iraq and al-sham': 'islamic state',
  'islamic state group': 'islamic state',
  "dae'sh": 'islamic state',
  isis: 'islamic state',
  daesh: 'islamic state',
  "da'esh": 'islamic state',
  'u.a.e.': 'united arab emirates',
  cia: 'central intelligence agency',
  fbi: 'federal bureau of investigation',
  bbc: 'british broadcasting corporation',
};

/** Peoples and believers that are named without a country. Our own list. */
export const PEOPLES = `
rohingya kurds uyghurs uighurs tutsi tutsis hutu hutus tamils yazidis yezidis druze alawites tigrayans oromo oromos amhara masalit fur pashtuns hazaras uzbeks tajiks turkmen tuareg tuaregs fulani hausa igbo yoruba berbers copts
maronites sunnis shiites shias shi'ites muslims christians jews hindus sikhs buddhists catholics orthodox arabs gazans tibetans chechens crimeans tatars catalans basques roma maoris aborigines palestinians westerners europeans africans asians
americans islamists darfuris karen kachin shan chin zaghawa dinka nuer bedouin bedouins assyrians circassians abkhaz ossetians bosniaks serbs croats albanians
`
  .trim()
  .split(/\s+/);

/** Abbreviations that name no body. Our own list. */
export const THING_ACRONYMS =
  'gdp gnp ied ieds vbied vbieds hiv aids covid sars dna pdf html gps tv uav uavs suv rpg rpgs ak id faq am pm gmt utc est bst ltd vip ngo ngos pow pows idp idps wmd icbm icbms mrap atm'.split(
    ' ',
  );
