import type { ActName } from './act.ts';

/**
 * Nouns that tell an occurrence, by the kind of event, several words apart by commas; with two words the first stands right
 * before the second ("air strike"). Own lists; types and modes as the PLOVER manual defines them.
 */
export const EVENT_NOUNS: Readonly<Partial<Record<ActName, string>>> = {
  ASSAULT: `attack, assault, offensive, counteroffensive, counter-offensive, onslaught, invasion, incursion, raid, ambush,
    strike, counterattack, counter-attack, counterstrike, clash, fighting, firefight, gunfight, gunbattle, gun battle, battle, skirmish,
    crossfire, gunfire, killing, slaying, murder, massacre, slaughter, carnage, bloodbath, atrocity, lynching, pogrom, stabbing,
    beating, looting, arson, hijacking, hijack, sabotage, reprisal, retaliation, bloodshed, ethnic cleansing, destruction,
    coup, putsch, mutiny, stampede attack, knife attack, acid attack, cyberattack, cyber-attack, hacking, hostilities,
    shootout, shoot-out, standoff attack, land grab, takeover, storming, infiltration, barbarity, barrage, salvo, provocation, operation, military operation, ground operation, violation, ceasefire violation,
    abuse, violence, exchange of fire, war crime, liberation, attempt on, fighting`,
  'ASSAULT/aerial': `airstrike, air-strike, air strike, air raid, air attack, air assault, aerial attack, aerial bombardment, aerial bombing, drone strike,
    drone attack, bombing raid, bombing campaign, bombing run, air campaign, helicopter attack, missile strike, missile attack, air bombardment`,
  'ASSAULT/heavy-weapons': `bombardment, shelling, rocket attack, rocket fire, shellfire, artillery fire, artillery barrage, artillery attack,
    mortar attack, mortar fire, tank fire, rocket barrage, missile barrage, cannonade, artillery strike, artillery exchange, rocket strike, grenade fire`,
  'ASSAULT/firearms': 'shooting, gun attack, sniper fire, sniper attack, drive-by, rifle fire, shooting attack',
  'ASSAULT/explosives': `bombing, bomb attack, car bombing, truck bombing, roadside bombing, grenade attack, bomb blast, car bomb, roadside bomb,
    mine blast, explosion, blast, twin bombings, detonation, mine explosion, ied attack, vbied`,
  'ASSAULT/suicide-attack': 'suicide bombing, suicide attack, suicide blast, suicide car bombing, suicide mission',
  'ASSAULT/abduct': 'abduction, kidnapping, kidnap, hostage-taking, hostage taking',
  'ASSAULT/torture': 'torture, mistreatment, ill-treatment',
  'ASSAULT/sexual': 'rape, gang rape, sexual violence, sexual assault, sexual abuse',
  'ASSAULT/assassinate': 'assassination, beheading, execution',
  'ASSAULT/chemical': 'gas attack, chemical attack, poisoning, chlorine attack, nerve agent attack',
  COERCE: `crackdown, crack-down, repression, eviction, expropriation, annexation, obstruction, intimidation, harassment, displacement, expulsion order`,
  'COERCE/arrest': `arrest, detention, imprisonment, jailing, roundup, round-up, internment, incarceration, manhunt`,
  'COERCE/deport': 'deportation, expulsion, banishment',
  'COERCE/confiscate': 'confiscation, seizure, impounding',
  'COERCE/restrict': 'blockade, besiegement, lockdown, shutdown, blackout, censorship, border closure, travel ban',
  'COERCE/curfew': 'curfew',
  'COERCE/martial-law': 'martial law, state of emergency',
  'COERCE/destroy': 'demolition',
  'MOBILIZE/troops': `deployment, mobilization, mobilisation, troop buildup, troop build-up, buildup, build-up, military exercise, military drill, war game,
    show of force, troop movement, patrol, conscription, call-up, naval exercise, manoeuvre, maneuver, drill`,
  'MOBILIZE/weapons': 'missile test, nuclear test, missile launch, rocket launch, test-firing, weapons test',
  PROTEST: 'unrest, dissent, civil disobedience, uprising, revolt, mass protest',
  'PROTEST/demo': `protest, demonstration, rally, march, vigil, sit-in, counter-protest, counterprotest, protest march, picket, walkout, procession`,
  'PROTEST/riot': 'riot, rioting, prison riot, street violence',
  'PROTEST/boycott':
    'general strike, labor strike, labour strike, work stoppage, stoppage, nationwide strike, rail strike, teachers strike, workers strike',
  'PROTEST/hunger': 'hunger strike',
  'PROTEST/obstruct': 'roadblock protest, road blockade',
  SANCTION:
    'sanctions, sanction, embargo, arms embargo, trade embargo, tariff, boycott, asset freeze, suspension, trade ban, oil embargo, countermeasures',
  ACCUSE: `accusation, allegation, condemnation, denunciation, criticism, complaint, rebuke, reprimand, indictment, outcry, lawsuit`,
  REQUEST: 'appeal, request, demand, plea, ultimatum, petition',
  REJECT: 'rejection, refusal, veto',
  THREATEN: 'threat',
  'RETREAT/withdraw':
    'withdrawal, pullout, pull-out, pullback, pull-back, troop withdrawal, drawdown, retreat, disengagement',
  'RETREAT/release': 'release, prisoner release, hostage release, repatriation, prisoner swap, prisoner exchange, swap',
  'RETREAT/ceasefire': `ceasefire, cease-fire, truce, armistice, cessation, lull`,
  'RETREAT/disarm': 'disarmament, demobilization, demobilisation, surrender, capitulation',
  'RETREAT/resign': 'resignation, abdication',
  'AID/humanitarian': `evacuation, airlift, airdrop, air drop, rescue, relief effort, aid delivery, aid convoy, rescue operation, relief operation, aid operation, rescue mission, food delivery, humanitarian aid,
    relief flight, rescue effort, resettlement`,
  'AID/economic': 'bailout, loan, donation, financial aid, economic aid, grant',
  'AID/military':
    'military aid, arms delivery, weapons delivery, arms shipment, arms supply, air support, military assistance, security assistance',
  AID: 'aid, assistance',
  COOPERATE: `extradition, joint exercise, joint drill, joint patrol, trade deal, intelligence sharing, normalisation, normalization, joint manoeuvre`,
  CONCEDE: 'amnesty, pardon, concession, apology, clemency',
  SUPPORT: 'endorsement, praise, recognition, tribute, ratification',
  CONSULT: `talks, negotiation, meeting, summit, dialogue, consultation, discussion, conversation, mediation, peace talks, ceasefire talks, conference, peace conference, round of talks, session,
    diplomacy, phone call, telephone call, videoconference, call, contact, briefing`,
  'CONSULT/visit': 'visit, trip, state visit, tour',
  AGREE: `agreement, deal, accord, pact, treaty, peace deal, peace agreement, ceasefire agreement, ceasefire deal, memorandum, breakthrough, compromise, settlement, truce deal, protocol`,
  INVESTIGATE: 'investigation, inquiry, probe, enquiry, inspection, autopsy, fact-finding mission, hearing, trial',
  INCIDENT: `accident, crash, collision, collapse, derailment, shipwreck, capsizing, sinking, earthquake, quake, flood, flooding, landslide, mudslide, cyclone,
    hurricane, typhoon, wildfire, blaze, inferno, outbreak, epidemic, famine, stampede, crush, drowning, avalanche, tsunami, eruption, storm, tornado,
    plane crash, air crash, fire accident, gas leak, gas explosion, factory explosion, power cut, outage, drought`,
};

/** Of these the singular or a bare plural is no occurrence without a verb or doer that makes it one: states, habits, general words. Own list. */
export const GENERAL_NOUNS: ReadonlySet<string> = new Set(
  `hostilities fighting violence bloodshed repression aid assistance diplomacy unrest dissent drill call contact discussion
  conversation session conference battle recognition criticism threat sanction sanctions meeting visit trip tour agreement deal accord pact treaty settlement
  ceasefire cease-fire truce dialogue storm drought famine grant loan complaint request tariff tribute compromise coup mistreatment censorship
  liberation harassment intimidation operation abuse cessation march war crime retreat hearing trial provocation takeover retaliation reprisal briefing protocol inspection criticism lull
  conscription concession storming demand patrol suspension displacement strike procession deployment buildup build-up mobilization mobilisation
  manoeuvre maneuver negotiation talks consultation mediation disarmament release withdrawal resignation apology memorandum allegation accusation
  appeal petition plea ultimatum investigation inquiry probe outage conference breakthrough boycott blockade embargo curfew evacuation rescue`.split(
    /\s+/,
  ),
);
