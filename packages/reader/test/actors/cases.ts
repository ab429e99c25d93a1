/** Invented reports. `[1 Ann Lee]`: the same label is the same actor, another label another one, `0` is nobody. */
export const JOINED: readonly (readonly [title: string, text: string])[] = [
  ['full name and surname', '[1 Ann Lee] arrived on Monday. [1 Ms Lee] said the road was open. [1 Lee] later left.'],
  ['surname in the headline', '[1 Okafor] leaves talks\n\n[1 Chidi Okafor] left the talks in Oslo on Monday.'],
  ['possessive', '[1 Ann Lee] spoke on Monday. Talks began in [1 Lee]’s office.'],
  ['title before the name', '[1 General Jan Berg] resigned. [1 Gen. Berg] gave no reason.'],
  ['name with a particle', '[1 Karim al-Hadi] spoke first. [1 Mr al-Hadi] left early.'],
  ['acronym in brackets', 'The [1 Norwegian Relief Board] (NRB) opened a camp. The [1 NRB] said it was full.'],
  ['acronym without brackets', 'The [1 Chadian Border Force] withdrew. The [1 CBF] said two posts were empty.'],
  ['short form of a body', 'The [1 Kenyan Water Ministry] closed the dam. The [1 Water Ministry] said it was unsafe.'],
  ['last word of a body', 'The [1 Kenyan Water Ministry] closed the dam. [1 The ministry] said it was unsafe.'],
  ['two names of one country', 'The [1 United Kingdom] welcomed the vote. The [1 UK] said it would send aid.'],
  ['government and country', '[1 Norway] signed the deal. [1 The Norwegian government] said it would pay.'],
  ['capital for the government', '[1 Norway] signed the deal. [1 Oslo] said it would pay.'],
  ['seat for the government', 'The [1 United States] signed the deal. The [1 White House] said it would pay.'],
  ['swapped letters', 'The [1 Norwegian Relief Board] spoke. The [1 Norwegain Relief Board] left.'],
  ['role behind a comma', '[1 Ann Lee], [1 the mayor of Bergen], opened the bridge.'],
  ['role before a comma', '[1 The mayor of Bergen], [1 Ann Lee], opened the bridge.'],
  ['later role', 'Ann Lee, the mayor of Bergen, opened the bridge. [1 The mayor] said it was safe. [1 Lee] left.'],
  ['role of a country', '[1 Ann Lee], the Kenyan foreign minister, spoke. [1 The foreign minister] then left.'],
  [
    'leader for prime minister',
    '[1 Ann Lee], the Norwegian prime minister, spoke. [1 The Norwegian leader] then left.',
  ],
  [
    'person named after the role',
    '[1 Kenya’s defence minister] has promised to open the border.\n\nIn Nairobi, [1 Amina Otieno] said the army was ready.',
  ],
  ['he in what he says', '[1 Jan Berg] said [1 he] would resign.'],
  ['his in what he says', '[1 Jan Berg] warned [1 his] party was divided.'],
  ['it in what a body says', 'The [1 Relief Board] said [1 it] would send food.'],
  ['speaker goes on', '[1 Jan Berg] said on Monday that the road was open. [1 He] added that the bridge was safe.'],
  ['armed group by its noun', 'The [1 Azure Front] rejected the plan. [1 The group] said the terms were poor.'],
  ['the country', '[1 Kenya] closed the border. [1 The country] has not said why.'],
  ['same noun again', '[1 A witness] saw the fire. [1 The witness] called the police.'],
  ['half of a divided country', '[1 South Sudan] signed the deal on Monday. [1 The South] said it would pay.'],
  ['name beside a label', '[1 Norpress] news agency reported the fire. [1 Norpress] said two were hurt.'],
  [
    'a firm by its label',
    'The road is open, the shipping firm [1 Blue Quay] said, two days after the storm. The boat was old, said [1 the company].',
  ],
  ['a state that no list knows', 'Ships of [1 the Velorian Republic] left the port. [1 The republic] gave no reason.'],
  ['a bloc', 'The [1 European Union] closed the office. [1 The bloc] gave no reason.'],
  ['a statement in its own voice', 'The [1 Norwegian Relief Board] welcomes the talks. [1 We] call for more.'],
  ['secretary of state', 'Secretary of State [1 Ann Lee] met envoys. [1 Ms Lee] then left.'],
  [
    'minister for a field and a region',
    'Minister for the Middle East [1 Peter Lund] spoke. [1 Minister Lund] then left.',
  ],
  [
    'role framed by commas, with a complement and an abbreviation',
    '[1 The spokesman for the Norwegian Relief Board] (NRB), [1 Jan Berg], said that the camp was full.',
  ],
  ['role framed by commas behind a day', 'On Monday [1 the mayor], [1 Ann Lee], said that the road was open.'],
  [
    'a purpose, "and", a word for a body',
    'The [1 Chadian Relief and Works Agency] (CRWA) closed. The [1 CRWA] said it was unsafe.',
  ],
  ['abbreviation with and without stops', 'The [1 EU] closed the office. The [1 E.U.] said it was unsafe.'],
  [
    'first word of a long name',
    'The [1 Church of the River] spoke on Monday. The [1 Church] said that its doors were open.',
  ],
  ['a surname tagged as a noun', '[1 Ann Timmons] told police so. [1 Timmons] told police she left.'],
  ['police without article', '[1 Police] closed the road. On Tuesday [1 police] opened the bridge.'],
  [
    'a headline in capitals',
    '[1 Ann Lee] Calls [2 Jan Berg] Wrong on River Bridge Works\n\n[1 Ann Lee] spoke of the bridge on Monday. [2 Jan Berg] did not answer her.',
  ],
  ['who has a spokesman', 'The [1 Azure Front] left on Tuesday night. [1 Its] spokesman, Jan Berg, gave no reason.'],
  [
    'a body, a title and a name',
    'The camp was full, according to Relief and Works Agency spokesman [1 Jan Berg]. [1 Mr Berg] gave no number.',
  ],
  ['hyphen in a title', 'Secretary-General [1 Ann Lee] met envoys. [1 Ms Lee] then left.'],
  [
    'the surname of whom the text has named',
    '[1 Ann Lee] spoke on Monday. [1 Lee] left. Her uncle [2 Peter Lee] stayed.',
  ],
  [
    'vowel for a vowel in a given name',
    '[1 Kristen Berg] spoke first. [1 Kristin Berg] left early. [1 Berg] returned.',
  ],
];

/** Near misses: the labels must stay apart. */
export const APART: readonly (readonly [title: string, text: string])[] = [
  ['one surname of two people', '[1 Ann Lee] met [2 Peter Lee]. [3 Lee] then left.'],
  ['man and woman of one surname', '[1 Mr Berg] spoke first. [2 Mrs Berg] left.'],
  [
    'longer name of another body',
    'The [1 Coalition] flew in aid. The [2 Kenyan Arab Coalition] marched. The [1 Coalition] said so.',
  ],
  ['two ministries', 'The [1 Health Ministry] spoke. The [2 Water Ministry] did not.'],
  ['two armies', 'The [1 Kenyan army] marched. The [2 Chadian army] left.'],
  ['two ministers', 'Ann Lee, [1 the finance minister], met Jan Berg, [2 the health minister].'],
  [
    'an office of another country',
    '[1 Ann Lee], the Kenyan foreign minister, spoke. [2 The Chadian foreign minister] left.',
  ],
  ['a spokesman and his ministry', '[1 A spokesman] for the [2 Water Ministry] spoke.'],
  ['officials and their country', '[1 Norwegian officials] spoke in [2 Norway].'],
  ['two witnesses', '[1 A witness] saw the fire. [2 A witness] saw nothing.'],
  ['two countries and "the country"', '[1 Kenya] and [2 Chad] closed the border. [3 The country] has not said why.'],
  [
    'two groups and "the group"',
    'The [1 Azure Front] met the [2 Green Front] in Oslo. [3 The group] said the terms were poor.',
  ],
  ['clause-mate', '[1 Jan Berg] met [2 Peter Lund]. Then [1 Berg] thanked [2 Lund].'],
  ['a person with the name of a town', '[1 Ann Paris] lives in Oslo. [1 Paris] said so. [2 France] did not.'],
  ['town as a place', '[1 Norway] signed the deal. Talks were held in [0 Oslo].'],
  ['possessive role of a pronoun', '[1 Ann Lee], the mayor of Bergen, spoke. [2 Peter Lund] called his mayor.'],
  ['a world body and its agency', 'The [1 UN] said so. [2 The UN relief agency] left.'],
  ['police of a town', '[1 Bergen police] closed the road. On Tuesday [2 police] in Oslo opened the bridge.'],
  ['names one letter longer', '[1 Mari Berg] met [2 Maria Berg].'],
  ['a wife of a mayor', '[1 The wife of the mayor], [2 Jan Berg], said so.'],
  ['North and South', '[1 South Sudan] spoke on Monday. [2 North Macedonia] left.'],
];

/** Who cannot speak, and words that mean nobody. */
export const NOBODY: readonly (readonly [title: string, text: string])[] = [
  ['a release that is an act', '[0 The release of prisoners] was delayed.'],
  ['a thing', '[0 The dam] broke on Monday.'],
  ['a disease', '[0 Cholera] has spread in the camps.'],
  ['it of the weather', '[0 It] is clear that the dam will break.'],
  ['it of a clause after a body', 'The Relief Board spoke on Monday. [0 It] is vital that food arrives.'],
  ['they with nobody before', '[0 They] left.'],
  ['he between two men', 'Jan Berg met Peter Lund in Oslo before Karim Hadi met Olof Dahl; [0 it] rained.'],
];

/** Roles: text, name of the holder, title, name of the body or country. */
export const ROLES: readonly (readonly [text: string, holder: string, title: string, of: string | undefined])[] = [
  ['Ann Lee, the mayor of Bergen, opened the bridge.', 'Ann Lee', 'mayor', undefined],
  ['Kenya’s foreign minister, Ann Lee, left.', 'Ann Lee', 'foreign minister', 'Kenya'],
  ['Norway closed the road. Ann Lee, the Norwegian prime minister, said so.', 'Ann Lee', 'prime minister', 'Norway'],
  ['Major general Jan Berg, spokesman for the Kenyan military, said so.', 'Jan Berg', 'spokesman', 'Kenyan military'],
  ['The head of the Relief Board, Ann Lee, left.', 'Ann Lee', 'head', 'Relief Board'],
  ['Foreign Secretary Peter Lund spoke.', 'Peter Lund', 'Foreign Secretary', undefined],
  ['Water Ministry spokesman Jan Berg spoke.', 'Jan Berg', 'spokesman', 'Water Ministry'],
  ['Secretary of State Ann Lee spoke.', 'Ann Lee', 'Secretary of State', undefined],
  ['Secretary-General Ann Lee spoke.', 'Ann Lee', 'Secretary-General', undefined],
  ['Undersecretary for Education Mr. Berg spoke.', 'Berg', 'Undersecretary for Education Mr.', undefined],
  [
    'The secretary general of NRB (Norwegian Relief Board), Ann Lee, left.',
    'Ann Lee',
    'secretary general',
    'Norwegian Relief Board',
  ],
];

/** Kinds of actors: text with one marked phrase, its kind and name. */
export const KINDS: readonly (readonly [text: string, kind: string, name: string])[] = [
  ['The [1 Delta Column] said it had fired first.', 'organization', 'Delta Column'],
  ['A second armed group, the [1 Azure Brigade], said the road was shut.', 'organization', 'Azure Brigade'],
  ["The [1 Northern Dockers' League] said 14 were hurt.", 'organization', "Northern Dockers' League"],
  ['[1 Gunmen] attacked a convoy on Tuesday.', 'group', 'Gunmen'],
  ['Ministers asked [1 banks] to freeze accounts.', 'group', 'banks'],
  ['The mayor met [1 envoys of both sides] on Tuesday.', 'group', 'envoys of both sides'],
  ['[1 Two officials] said the road was open.', 'group', 'Two officials'],
  ['[1 Residents] said the road was open.', 'group', 'Residents'],
  [
    'A senior United Nations [1 official] in Mersin said the bridge was closed.',
    'person',
    'senior United Nations official',
  ],
  ['[1 Doctors Without Borders] said the road was open.', 'organization', 'Doctors Without Borders'],
  ['Late Saturday, [1 authorities] said the road was open.', 'organization', 'authorities'],
  ['According to the [1 Lakeside Clinic], the road was open.', 'organization', 'Lakeside Clinic'],
  ['[1 Civilians] fled on Monday.', 'population', 'Civilians'],
  ['[1 The police] said the road was open.', 'organization', 'police'],
  ['[1 The Kenyan army] said the road was open.', 'organization', 'Kenyan army'],
  ['[1 A spokesman for the ministry] said the road was open.', 'person', 'spokesman for the ministry'],
  ['[1 The report] said the road was open.', 'unknown', 'report'],
  ['[1 Thousands] marched on Monday.', 'group', 'Thousands'],
  ['[1 Kenyans] marched on Monday.', 'population', 'Kenyans'],
  ['[1 The regime] said the road was open.', 'state', 'regime'],
];
