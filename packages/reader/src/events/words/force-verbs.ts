import type { VerbEntry } from './verb-entry.ts';

/** Verbs of force against people and places. Own list; types and modes as the PLOVER manual defines them. */
export const FORCE_VERBS: readonly VerbEntry[] = [
  // Force against people and places.
  {
    as: 'ASSAULT',
    verbs: 'attack, assault, ambush, raid, storm, invade, overrun, assail, counterattack, maraud, besiege with',
    not: 'problem issue question policy plan idea decision record criticism',
  },
  {
    as: 'ASSAULT',
    verbs:
      'massacre, slaughter, murder, slay, lynch, exterminate, butcher, gun, annihilate, decapitate, strafe, stab, maim, mutilate, lynch, electrocute, decimate',
  },
  {
    as: 'ASSAULT',
    verbs: 'kill, wound, injure, hurt, maim',
    object: '*',
    not: 'bill deal time talk agreement chance hope mood economy pride feeling process',
  },
  { as: 'ASSAULT', verbs: 'attempt on', near: 'life' },
  { as: 'ASSAULT/aerial', verbs: 'bomb, airstrike, air-strike, carpet-bomb, dive-bomb' },
  { as: 'ASSAULT/heavy-weapons', verbs: 'shell, bombard, mortar, pound, pummel, barrage', not: 'table drum street' },
  { as: 'ASSAULT/heavy-weapons', verbs: 'shell', object: '*' },
  {
    as: 'ASSAULT/explosives',
    verbs: 'detonate, dynamite, blow up, set off, let off, explode, firebomb, throw',
    object: '@weapon @structure @place bomb device vest charge line charges firework explosion blast',
  },
  {
    as: 'ASSAULT/explosives',
    verbs: 'explode, detonate, go off',
    object: '-',
    subject: '@weapon car truck vehicle motorcycle van parcel package',
  },
  {
    as: 'ASSAULT/suicide-attack',
    verbs: 'blow up, detonate, explode',
    object: 'himself herself themselves itself vest belt',
  },
  {
    as: 'ASSAULT/firearms',
    verbs: 'shoot, shoot dead, gun down, open fire, machine-gun, snipe',
    not: 'film video footage scene photo picture',
  },
  {
    as: 'ASSAULT',
    verbs: 'shoot down, down, bring down',
    object: '@weapon plane aircraft jet helicopter airliner drone uav balloon fighter',
  },
  { as: 'ASSAULT', verbs: 'intercept', object: '@weapon drone aircraft jet' },
  {
    as: 'ASSAULT',
    verbs: 'fire, lob, hurl, launch, shoot, rain, drop, throw, pour, unleash, fling, plant, lay, direct, deliver',
    object: '@weapon',
  },
  {
    as: 'ASSAULT',
    verbs:
      'fire at, fire on, fire upon, fire into, shoot at, fire back, return fire, exchange fire, trade fire, open up',
  },
  { as: 'ASSAULT', verbs: 'exchange, trade, open, return', object: 'fire gunfire shot blow artillery shelling' },
  {
    as: 'ASSAULT',
    verbs: 'strike, hit, target, batter, blast, level, flatten, smash, rock, shatter',
    object: '@place @structure @person @force @weapon',
    not: 'deal agreement record low high balance note chord',
  },
  {
    as: 'ASSAULT',
    verbs: 'hit, strike, land, crash, fall, slam, impact, rain',
    subject: 'missile rocket shell drone mortar bomb shot projectile round airstrike grenade',
  },
  {
    as: 'ASSAULT',
    verbs:
      'destroy, raze, obliterate, burn down, torch, wreck, ransack, vandalise, vandalize, desecrate, set fire, set alight, set ablaze, trash, gut, devastate',
    object: '*',
    not: 'hope chance trust life evidence relationship career economy confidence future myth document record marriage reputation faith habitat',
  },
  { as: 'ASSAULT', verbs: 'burn', object: '@structure flag' },
  {
    as: 'ASSAULT',
    verbs: 'destroy, eliminate, liquidate, neutralise, neutralize, take out, wipe out, crush, rout, vanquish',
    object: '@person @force @weapon @structure group cell network organisation organization',
  },
  {
    as: 'ASSAULT',
    verbs: 'damage, sink, cripple, disable, torpedo, scuttle',
    object: '@structure @force tanker freighter submarine',
    subject: '@person @force @weapon',
  },
  {
    as: 'ASSAULT',
    verbs: 'loot, pillage, plunder, sack',
    object: '@place @structure @property shop store food aid supply relief grain fuel medicine',
  },
  {
    as: 'ASSAULT',
    verbs: 'fire, launch',
    object: 'them it',
    subject: '@force army front group movement rebel militant brigade side militia insurgent fighter',
  },
  {
    as: 'ASSAULT',
    verbs: 'fight, battle, clash, skirmish',
    not: 'corruption disease crime poverty inflation fire blaze flame case election virus pandemic',
  },
  {
    as: 'ASSAULT',
    verbs:
      'fight off, fight back, beat back, repel, repulse, push back, drive back, drive out, push out, fend off, dislodge, hit back, strike back, retaliate',
  },
  { as: 'ASSAULT', verbs: 'engage', object: '@force @person enemy target' },
  {
    as: 'ASSAULT',
    verbs:
      'capture, seize, recapture, retake, liberate, conquer, occupy, overrun, reclaim, regain, take over, encircle, surround, wrest, invade',
    object: '@place',
  },
  { as: 'ASSAULT', verbs: 'take, seize, gain, regain, lose, wrest, retake, establish', object: 'control' },
  {
    as: 'ASSAULT',
    verbs: 'take, clear',
    object: 'town city village stronghold base airport position hill territory',
    subject: '@force @person',
  },
  {
    as: 'ASSAULT',
    verbs:
      'push into, advance into, cross into, break through, thrust into, break into, roll into, pour into, burst into, barge into',
    subject: '@force @person',
  },
  { as: 'ASSAULT', verbs: 'push', object: '@force @person enemy', near: 'back out' },
  { as: 'ASSAULT', verbs: 'ram, hijack, commandeer, run over, mow down, carjack' },
  {
    as: 'ASSAULT/beat',
    verbs:
      'beat, beat up, assault, club, manhandle, bludgeon, punch, kick, whip, flog, lash, cane, batter, rough up, stone, pepper-spray, tear-gas, teargas',
    object: '@person @force',
  },
  {
    as: 'ASSAULT/torture',
    verbs: 'torture, waterboard, mistreat, ill-treat, abuse, maltreat, electrocute',
    object: '@person @force *',
    not: 'power position trust system',
  },
  { as: 'ASSAULT/sexual', verbs: 'rape, gang-rape, molest' },
  {
    as: 'ASSAULT/assassinate',
    verbs: 'assassinate, behead, execute, crucify, poison, hang, gas',
    object: '@person @force',
    not: 'plan order warrant task',
  },
  { as: 'ASSAULT/abduct', verbs: 'abduct, kidnap', not: 'victory defeat' },
  { as: 'ASSAULT/abduct', verbs: 'snatch', object: '@person' },
  {
    as: 'ASSAULT/abduct',
    verbs: 'seize, grab',
    object: '@person',
    subject:
      'gunman gunmen militiamen fighter militant rebel insurgent bandit pirate guerrilla militiaman jihadist kidnapper terrorist',
  },
  { as: 'ASSAULT/abduct', verbs: 'take', object: 'hostage captive prisoner' },
  { as: 'ASSAULT/abduct', verbs: 'take hostage, take captive, hold hostage, take prisoner' },
  { as: 'ASSAULT/abduct', verbs: 'use', object: '@person', near: 'shield' },
  { as: 'ASSAULT', verbs: 'wage', object: 'war campaign jihad' },
  { as: 'ASSAULT', verbs: 'overthrow, topple, oust, depose', object: '@person government regime' },
  { as: 'ASSAULT', verbs: 'seize, take, grab', object: 'power' },
  {
    as: 'ASSAULT',
    verbs: 'gas, teargas, disperse, charge',
    object: 'crowd demonstrator protester protest rally demonstration',
  },
  {
    as: 'ASSAULT',
    verbs: 'use, fire, deploy',
    object: 'gas teargas bullet cannon grenade phosphorus chemical spray baton truncheon',
  },
  { as: 'ASSAULT', verbs: 'violate, breach, break, shatter', object: 'ceasefire cease-fire truce armistice airspace' },
  {
    as: 'ASSAULT',
    verbs: 'hack into',
  },
  {
    as: 'ASSAULT',
    verbs: 'hack, sabotage, infiltrate',
    object: '@structure @place @property network computer website server grid',
  },
  { as: 'ASSAULT', verbs: 'carry out, commit, perpetrate', object: 'abuse crime act violation attempt' },
  { as: 'ASSAULT', verbs: 'launch', object: 'offensive operation campaign push war' },
];
