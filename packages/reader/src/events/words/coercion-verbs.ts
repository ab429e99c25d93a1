import type { VerbEntry } from './verb-entry.ts';

/** Verbs of coercion by power of office, of shows of power and of protest. Own list; types and modes as the PLOVER manual defines them. */
export const COERCION_VERBS: readonly VerbEntry[] = [
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
    verbs: 'block, close, shut, shut down, close down, obstruct, bar, impede, raid, restrict',
    object: '@gate access entry aid convoy delivery supply movement internet service travel flight',
  },
  { as: 'COERCE/restrict', verbs: 'suspend, halt', object: '@gate access entry movement internet service travel' },
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
    object:
      'minister general chief governor commander judge prosecutor mayor head official officer ambassador director secretary president premier cabinet lawmaker diplomat',
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
  {
    as: 'PROTEST/boycott',
    verbs: 'walk out, walk off',
    subject: 'worker teacher doctor nurse union miner student docker pilot driver staff employee',
  },
  { as: 'PROTEST/boycott', verbs: 'stop', object: 'work' },
  {
    as: 'PROTEST/obstruct',
    verbs: 'block, blockade, barricade, occupy',
    object:
      'road street highway bridge entrance square traffic railway roadway rail motorway quay port dock gate plant refinery depot mine',
    subject:
      'protester demonstrator farmer worker student resident driver activist villager settler person people trucker',
  },
  { as: 'PROTEST', verbs: 'clash', subject: 'protester demonstrator' },
  {
    as: 'PROTEST/demo',
    verbs: 'gather, assemble, turn out, pour, converge',
    object: '-',
    near: 'protest demonstrate demand rally square celebrate mourn denounce condemn chant oppose',
    subject: 'thousands hundreds protester demonstrator crowd people supporter student tens person',
  },
  { as: 'PROTEST/demo', verbs: 'gather, assemble, converge', object: '-', subject: 'protester demonstrator' },
];
