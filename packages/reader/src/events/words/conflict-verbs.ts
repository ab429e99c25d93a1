import type { VerbEntry } from './verb-entry.ts';

/** Verbs of force, coercion and mobilisation. Own list; types and modes as the PLOVER manual defines them. */
export const CONFLICT_VERBS: readonly VerbEntry[] = [
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
  { as: 'ASSAULT', verbs: 'loot, pillage, plunder, sack', object: '@place @structure @property shop store' },
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
  { as: 'ASSAULT', verbs: 'use, fire, deploy', object: 'gas teargas bullet cannon grenade phosphorus chemical' },
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

  // Coercion by power of office.
  {
    as: 'COERCE/arrest',
    verbs:
      'arrest, jail, imprison, detain, incarcerate, intern, round up, apprehend, handcuff, remand, sentence, convict, lock up, re-arrest',
    not: 'attention decline',
  },
  { as: 'COERCE/arrest', verbs: 'seize, capture, nab, hold, round up', object: '@person', not: 'talk' },
  { as: 'COERCE/arrest', verbs: 'take, place, hold, keep', near: 'custody detention arrest' },
  { as: 'COERCE/arrest', verbs: 'capture, catch', object: '@person' },
  { as: 'ASSAULT', verbs: 'capture, seize', object: 'tank vehicle weapon equipment aircraft ammunition' },
  { as: 'COERCE/arrest', verbs: 'charge, indict, prosecute', object: '@person', subject: '@person court police' },
  {
    as: 'COERCE/deport',
    verbs:
      'deport, expel, banish, exile, repatriate by, drive out, turn back, turn away, turn around, send back, force out, push back',
    object: '@person @structure asylum boat',
  },
  { as: 'COERCE', verbs: 'evict, displace, uproot, force from, chase', object: '@person family population community' },
  { as: 'COERCE', verbs: 'force', object: '@person', clause: true },
  { as: 'COERCE/deport', verbs: 'force out, drive from, drive out, force from', not: '@force' },
  { as: 'COERCE/destroy', verbs: 'demolish, bulldoze, tear down, pull down, dismantle', object: '@structure @place' },
  {
    as: 'COERCE/confiscate',
    verbs: 'confiscate, impound, expropriate, nationalise, nationalize, seize, requisition, appropriate',
    object: '@property',
  },
  {
    as: 'COERCE/restrict',
    verbs:
      'blockade, besiege, cordon off, quarantine, seal off, seal, encircle, cut off, lay siege, barricade, fence off',
  },
  {
    as: 'COERCE/restrict',
    verbs: 'block, close, shut, shut down, close down, obstruct, bar, impede, raid, restrict, suspend, halt',
    object: '@gate access entry aid convoy delivery supply movement internet service travel flight',
  },
  { as: 'COERCE/restrict', verbs: 'censor, jam, gag, muzzle, silence, wiretap' },
  { as: 'COERCE/restrict', verbs: 'deny', object: 'access entry visa permission' },
  { as: 'COERCE/restrict', verbs: 'withhold, prevent, hinder', object: 'aid convoy delivery supply access food water' },
  { as: 'COERCE/restrict', verbs: 'cut', object: 'power electricity water internet gas supply road' },
  {
    as: 'COERCE/ban',
    verbs: 'ban, outlaw, criminalise, criminalize, prohibit, proscribe, bar, disqualify, dissolve, blacklist',
    object: '*',
  },
  { as: 'COERCE/curfew', verbs: 'impose, declare, extend, enforce, order, announce', object: 'curfew' },
  {
    as: 'COERCE/martial-law',
    verbs: 'declare, impose, proclaim, extend, announce',
    object: 'emergency law',
    near: 'emergency martial',
  },
  {
    as: 'COERCE',
    verbs:
      'crack down, clamp down, suppress, quell, put down, crush, persecute, intimidate, harass, oppress, terrorise, terrorize, subjugate, coerce',
    not: 'inflation appetite',
  },
  { as: 'COERCE', verbs: 'annex, occupy, seize', object: '@place' },
  {
    as: 'COERCE',
    verbs: 'dismiss, sack, fire, suspend, dismiss, remove, purge, strip, impeach',
    object: '@person @official minister',
  },
  { as: 'COERCE', verbs: 'extort, conscript, press-gang, enslave, traffic' },

  // Show of power.
  {
    as: 'MOBILIZE/troops',
    verbs: 'deploy, redeploy, dispatch, station',
    object: '@force @person commander',
    not: 'envoy delegation negotiator mediator mission emissary diplomat',
  },
  {
    as: 'MOBILIZE/troops',
    verbs:
      'deploy, redeploy, dispatch, mass, amass, station, send, move, rush, bring, airlift, muster, concentrate, assemble, scramble, position, mobilise, mobilize, garrison, rotate, pour',
    object: '@force',
  },
  {
    as: 'MOBILIZE/troops',
    verbs: 'mobilise, mobilize, remobilise, call up, conscript, rearm, militarise, militarize, arm',
    not: 'resource support fund',
  },
  {
    as: 'MOBILIZE/troops',
    verbs: 'reinforce, beef up, bolster, strengthen, step up, tighten, increase, boost',
    object: 'troop force presence security garrison defence defense patrol border police army deployment',
  },
  { as: 'MOBILIZE/troops', verbs: 'put, place, remain, be', near: 'alert readiness' },
  {
    as: 'MOBILIZE/troops',
    verbs: 'mass, gather, advance, patrol, march toward, march towards, move into, converge, redeploy, advance on',
    subject: '@force',
  },
  {
    as: 'MOBILIZE/weapons',
    verbs: 'test, test-fire, launch, fire, parade, unveil',
    object: 'missile rocket weapon icbm bomb warhead satellite',
    near: 'test sea orbit drill exercise japan parade',
  },
  {
    as: 'MOBILIZE/weapons',
    verbs: 'test, test-fire, unveil',
    object: 'missile rocket weapon icbm bomb warhead device',
  },
  {
    as: 'MOBILIZE',
    verbs: 'prepare, ready, brace, gear up',
    near: 'offensive war attack invasion assault operation combat battle shelling bombing attacking strike invade',
  },
  { as: 'MOBILIZE', verbs: 'fly, sail', object: '@force sortie' },

  // Protest.
  {
    as: 'PROTEST/demo',
    verbs: 'protest, demonstrate, rally, picket, march',
    not: 'commitment ability support need importance power',
  },
  { as: 'PROTEST/demo', verbs: 'take', near: 'street streets' },
  { as: 'PROTEST/demo', verbs: 'chant, burn, wave', object: 'slogan flag effigy banner placard', subject: '@person' },
  { as: 'PROTEST/riot', verbs: 'riot, loot, rampage' },
  {
    as: 'PROTEST/boycott',
    verbs: 'strike',
    object: '-',
    subject: 'worker teacher doctor nurse union miner student driver staff employee',
  },
  { as: 'PROTEST/boycott', verbs: 'go on, down', near: 'strike tool' },
  { as: 'PROTEST/boycott', verbs: 'stop', object: 'work' },
  {
    as: 'PROTEST/obstruct',
    verbs: 'block, blockade, barricade, occupy',
    object: 'road street highway bridge entrance square traffic railway roadway rail motorway',
    subject:
      'protester demonstrator farmer worker student resident driver activist villager settler person people trucker',
  },
  { as: 'PROTEST', verbs: 'clash', subject: 'protester demonstrator' },
  {
    as: 'PROTEST/demo',
    verbs: 'gather, assemble, turn out, pour, converge',
    object: '-',
    near: 'protest demonstrate demand rally square',
    subject: 'thousands hundreds protester demonstrator crowd people supporter student tens person',
  },
];
