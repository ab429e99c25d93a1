/** Nouns for people, singular: one of them is a person, several are a group. Our own list. */
export const PERSON_NOUNS = `
accomplice activist actor administrator admiral adviser advisor advocate agent aide airman ally ambassador analyst applicant
archbishop arbitrator artist aspirant assailant assassin assemblyman associate asylum-seeker attacker attendee attorney author aviator ayatollah
bishop blogger bodyguard bomber boss boy broadcaster broker brother businessman businesswoman bystander
cadet caliph ceo cfo campaigner candidate captain captive captor cardinal carer chair chairman chairperson chairwoman champion chancellor chaplain chief
chief-of-staff child citizen cleric clerk coach colleague collaborator colonel columnist combatant commander commandant commissioner comrade
congressman congresswoman constable consul contractor convict coordinator co-ordinator coroner corporal correspondent councillor counselor
counsellor counterpart courier criminal critic
daughter dealer defector defendant defender delegate demonstrator deputy deserter detainee detective dictator diplomat director dissident doctor driver
economist editor editor-in-chief elder emir emissary employee employer engineer envoy evacuee ex-minister ex-president executive exile expert extremist eyewitness
facilitator farmer father fighter figure firefighter fisherman foe founder friend fugitive
general girl governor grandfather grandmother guard guarantor guardian guerrilla guide gunman
hacker hardliner head helper historian hijacker hostage husband
imam immigrant informant inmate inspector inspector-general insider insurgent intermediary interlocutor interpreter investigator islamist
jihadist journalist judge jurist justice
kidnapper king
labourer laborer lawmaker lawyer leader lecturer legislator lieutenant lobbyist local looter
major man manager marine marshal martyr mastermind mayor mediator medic medium-level member mercenary messenger middleman migrant militant militiaman minister
monarch monitor monk mother motorist mourner moderator mufti murderer
nationalist navigator negotiator neighbor neighbour nominee nun nurse
observer officer official operative opponent opposition-leader organiser organizer outsider owner
pacifist parent paramedic parliamentarian participant partisan partner passenger passer-by pastor patient patriarch patron peacekeeper peacemaker pensioner perpetrator
person philanthropist photographer physician pilgrim pilot pirate planner player poet policeman policewoman politician pope prefect premier president priest prime-minister
prince princess principal prisoner producer professor protester protestor prosecutor psychologist publisher pundit pupil
queen
rabbi radical ranger rapporteur reader rebel receptionist recruit recruiter referee refugee relative reporter representative rescuer researcher resident resistance-fighter
returnee rioter ringleader ruler runner
sailor salesman scholar scientist secretary secretary-general seeker asylum-seekers senator separatist sergeant servant serviceman servicewoman settler sheikh sheriff shooter shopkeeper sister smuggler
sniper soldier solicitor son source sovereign speaker specialist spectator spokesman spokesperson spokeswoman sponsor staffer statesman strategist striker student successor suicide-bomber sultan
superintendent supervisor supporter surgeon survivor suspect sympathiser sympathizer
teacher technician teenager terrorist theologian tourist trader traitor treasurer troublemaker tsar
undersecretary under-secretary user
veteran vice-president viceroy victim villager visitor volunteer voter
academic bandit clansman commando communist conscript folk fundamentalist gangster gendarme herder herdsman leftist loyalist merchant miner mutineer nomad orphan
paratrooper plotter follower republican reservist rightist rival royalist secessionist socialist townspeople tribesman tribeswoman trafficker vigilante worshipper
wagner-fighter wanderer warden warlord warrior whistleblower whistle-blower widow wife winner witness woman worker writer youngster youth
`
  .trim()
  .split(/\s+/);

/** Person nouns that name an office or function: they make a role, and later "the minister" points to its holder. Our own list. */
export const ROLE_NOUNS = `
administrator admiral adviser advisor aide ambassador analyst archbishop attorney author ayatollah bishop boss caliph ceo cfo captain cardinal chair chairman chairperson chairwoman
chancellor chief cleric coach colonel columnist commandant commander commissioner congressman congresswoman consul coordinator co-ordinator coroner correspondent councillor
deputy director doctor economist editor elder emir envoy executive expert founder general governor head historian imam inspector investigator journalist judge king
lawmaker lawyer leader lecturer legislator lieutenant major manager marshal mayor mediator member minister monarch mufti negotiator observer officer official operative organiser organizer
owner patriarch pastor photographer politician pope prefect premier president priest prince princess producer professor prosecutor queen rabbi rapporteur reporter representative researcher
resident ruler scholar scientist secretary secretary-general senator sergeant sheikh sheriff speaker specialist spokesman spokesperson spokeswoman strategist sultan superintendent surgeon
teacher treasurer undersecretary under-secretary warlord writer activist campaigner fellow doctor nurse veteran survivor witness founder co-founder chief-of-staff counsel candidate
`
  .trim()
  .split(/\s+/);

/** Roles that a name in the next sentence may fill without a word ("The foreign minister left. Jan Berg said ..."): one holder at a time. Our own list. */
export const SINGLE_HOLDER_ROLES = `
president minister premier chancellor secretary chief commander spokesman spokeswoman spokesperson head leader king queen prince emir sultan governor mayor ambassador
envoy speaker chairman chairwoman chairperson director prosecutor pope patriarch commissioner
`
  .trim()
  .split(/\s+/);

/** Words for one who leads: "the Israeli leader" may point to a president or prime minister. Our own list. */
export const LEADER_NOUNS = [
  'leader',
  'premier',
  'president',
  'chancellor',
  'ruler',
  'monarch',
  'king',
  'emir',
  'sultan',
  'strongman',
  'dictator',
] as const;

/** Person nouns that say the gender. Our own list. */
export const MALE_NOUNS = `
man boy father son brother husband grandfather uncle nephew king prince emir sultan sheikh spokesman chairman congressman policeman fisherman gunman militiaman businessman
serviceman airman priest imam mufti ayatollah monk pope patriarch bishop statesman salesman
`
  .trim()
  .split(/\s+/);
export const FEMALE_NOUNS = `
woman girl mother daughter sister wife widow grandmother aunt niece queen princess spokeswoman chairwoman congresswoman policewoman businesswoman servicewoman nun
`
  .trim()
  .split(/\s+/);
