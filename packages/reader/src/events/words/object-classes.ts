/**
 * Classes of nouns by which a verb is told apart ("fired missiles", "fired a minister"). Written in verb entries as "@weapon".
 * Own lists. `@ASSAULT` and the like mean the event nouns of that type.
 */
export const OBJECT_CLASSES = {
  weapon: `missile rocket shell shot artillery drone mortar round bullet torpedo bomb munition projectile grenade barrage salvo volley warhead
    icbm shrapnel flare shell-fire ammunition phosphorus napalm arrow stone rock brick firebomb petrol-bomb cocktail device vbied ied explosive
    explosives cannon gas teargas uav`,
  force: `troop troops soldier force forces army military navy tank warship ship vessel aircraft jet fighter bomber helicopter carrier battalion brigade
    regiment division unit battery missile system armour armor convoy police paramilitary reinforcement reinforcements marine guard reservist reserve gunship
    submarine destroyer frigate contingent peacekeeper mercenary artillery drone launcher squadron militia troop-carrier commando patrol personnel weapon`,
  person: `people person man woman child civilian resident villager student protester demonstrator journalist reporter activist prisoner detainee
    hostage captive soldier officer policeman official leader commander militant rebel fighter gunman insurgent terrorist suspect member minister president
    general worker employee teacher doctor nurse lawyer judge priest monk imam cleric tourist passenger driver sailor fisherman migrant refugee girl boy schoolgirl
    schoolboy family relative victim crew staff pilot diplomat ambassador envoy citizen national foreigner local farmer herder trader miner volunteer
    supporter follower critic opponent dissident politician lawmaker mayor governor candidate troop police personnel peacekeeper guard bystander other
    dozens scores hundreds thousands inmate deserter defector smuggler trafficker hijacker bomber attacker assailant engineer contractor
    businessman bishop pupil mother father son daughter brother sister wife husband baby infant elder chief colonel captain lieutenant sergeant
    major lives life population crowd speaker youth teenager adult settler pilgrim worshipper number half most many several some one two three
    four five six seven eight nine ten head deputy spokesman secretary editor blogger aide adviser advisor guerrilla jihadist operative serviceman`,
  place: `town city village district province region area territory land base airport airfield port bridge road crossing border hill camp settlement
    building hospital school neighbourhood neighborhood suburb island capital checkpoint position stronghold outpost station headquarters compound
    palace parliament embassy consulate mosque church monastery facility plant dam strip terrain ground control bank enclave square hometown quarter
    refinery mine complex front trench line tunnel valley mountain peninsula part parts site target post barracks prison jail airbase`,
  structure: `building house home bridge school hospital mosque church temple shrine camp village vehicle car truck bus tank ship boat vessel aircraft plane
    helicopter jet depot warehouse factory plant refinery pipeline line tower station facility infrastructure base position market shop
    office embassy property farm field crop wall tunnel launcher weapon stockpile cache convoy train railway road power grid airport port runway
    headquarters apartment block monument statue tomb library university clinic ambulance bunker dam heritage artefact artifact drone missile bulldozer structure
    settlement neighbourhood neighborhood mill well fortification battery equipment ammunition system site`,
  property: `asset property land vehicle ship vessel tanker boat weapon arms drug document passport computer phone good goods cargo equipment material
    account money fund cash house territory aircraft ammunition shipment newspaper licence license tonne kilogram cocaine oil`,
  ties: `tie ties relation relations link links contact cooperation partnership diplomatic membership`,
  restriction: `curfew blockade siege restriction ban emergency law checkpoint embargo sanction block limit quarantine lockdown censorship closure measure control order
    rule blackout moratorium state prohibition`,
  aid: `aid assistance relief food medicine supply supplies funding grant loan money fund donation help support water fuel blanket tent shelter
    ammunition weapon arms weaponry equipment training credit package dollar euro pound million billion tonne ton flour wheat grain medicines vaccine asylum
    treatment care convoy shipment delivery intelligence missile tank jet drone protection accommodation`,
  medium:
    'report statement video photograph photo footage picture document book film album result figure data image letter list tape recording audio details detail',
  official: `diplomat ambassador envoy consul attache attaché staff inspector observer monitor mission worker agency representative correspondent charge`,
  gate: `crossing border airspace embassy consulate gate checkpoint road bridge port airport newspaper station channel office school strait route newspaper mosque church university
    website broadcaster outlet`,
  demand: 'demand request call condition appeal',
  plan: `proposal plan offer deal agreement invitation resolution term terms truce ceasefire settlement accord draft treaty mediation bill demand request call appeal
    condition compromise idea initiative motion peace ultimatum result outcome responsibility`,
  deal: `agreement deal accord treaty pact memorandum ceasefire cease-fire truce compromise contract protocol understanding declaration consensus settlement armistice resolution
    law bill communique communiqué`,
} as const;

export type ObjectClass = keyof typeof OBJECT_CLASSES;
