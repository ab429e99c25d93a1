import type { VerbEntry } from './verb-entry.ts';

/** Verbs of steps back, help, support, talks and agreement, of inquiries, and of harm that nobody is told to have done. Own list; types and modes as the PLOVER manual defines them. */
export const CONCORD_VERBS: readonly VerbEntry[] = [
  // Steps back and concessions.
  {
    as: 'RETREAT/withdraw',
    verbs: 'withdraw, pull out, pull back, retreat, evacuate, vacate, leave, quit, abandon, retrograde, redeploy',
    not: '@person',
    subject: '@force',
  },
  {
    as: 'RETREAT/withdraw',
    verbs: 'withdraw, pull out, pull back, remove, bring home, evacuate',
    object: '@force settlement settler @place weapon artillery',
  },
  {
    as: 'RETREAT/withdraw',
    verbs: 'withdraw from, retreat, pull back, pull out, cede, relinquish, hand back, fall back',
  },
  {
    as: 'RETREAT/release',
    verbs: 'release, free, set free, let go, liberate, hand over, return, swap, exchange, repatriate, unfreeze',
    object: '@person body remains hostage captive detainee prisoner soldier',
  },
  {
    as: 'RETREAT/release',
    verbs: 'return, hand over, hand back, give back, unfreeze, release',
    object: 'asset ship vessel fund land territory property helicopter tanker',
  },
  { as: 'RETREAT/release', verbs: 'hand to, turn over, return to', object: '@person' },
  { as: 'RETREAT/release', verbs: 'walk free, go free', object: '-', subject: '@person' },
  { as: 'RETREAT/release', verbs: 'acquit, parole, bail', object: '@person' },
  {
    as: 'RETREAT/ceasefire',
    verbs: 'cease, halt, stop, end, pause, suspend',
    object:
      'fire hostility hostilities fighting attack offensive operation war shelling bombing bombardment violence blockade conflict strike aggression airstrike',
  },
  {
    as: 'RETREAT/ceasefire',
    verbs: 'observe, honour, honor, implement, extend',
    object: 'ceasefire cease-fire truce armistice cessation',
  },
  {
    as: 'RETREAT/ceasefire',
    verbs: 'hold, take effect, come into, go into',
    subject: 'ceasefire cease-fire truce armistice',
  },
  {
    as: 'RETREAT/disarm',
    verbs:
      'surrender, disarm, demobilise, demobilize, capitulate, disband, demilitarise, demilitarize, denuclearise, denuclearize, lay down, give up, decommission, dismantle',
    object: '- arm arms weapon @weapon @force @place programme program stockpile arsenal *',
  },
  {
    as: 'RETREAT/resign',
    verbs: 'resign, step down, step aside, abdicate, stand down, quit',
    object: '- post office job position',
    not: '@force',
  },
  { as: 'RETREAT/resign', verbs: 'tender, submit, offer', object: 'resignation' },
  {
    as: 'RETREAT/ease',
    verbs: 'lift, ease, relax, remove, loosen, waive, drop, revoke, end, scrap, rescind',
    object: 'sanction sanctions embargo blockade siege tariff boycott',
  },
  {
    as: 'CONCEDE',
    verbs: 'lift, ease, relax, loosen, end, shorten, revoke, drop, overturn, remove, rescind, waive',
    object: '@restriction charge ban curfew emergency',
  },
  {
    as: 'CONCEDE',
    verbs: 'allow, permit, let, authorise, authorize, grant, restore',
    object:
      '@person access entry passage convoy aid inspector monitor delivery rally protest return export @gate opposition party',
  },
  { as: 'CONCEDE', verbs: 'open', object: 'crossing border bridge airspace corridor embassy' },
  { as: 'CONCEDE', verbs: 'reopen, re-open', object: '@gate corridor' },
  { as: 'CONCEDE', verbs: 'give', object: 'access permission passage amnesty' },
  {
    as: 'CONCEDE',
    verbs:
      'pardon, amnesty, apologise, apologize, relent, yield, give in, back down, concede, bow, exonerate, reinstate, commute, acquiesce',
    not: 'result goal point benefit fruit dividend penalty',
  },
  { as: 'CONCEDE', verbs: 'accept, meet, accede, satisfy', object: '@demand' },
  { as: 'CONCEDE', verbs: 'unblock, legalise, legalize, decriminalise, decriminalize' },

  // Help and working together.
  {
    as: 'AID',
    verbs:
      'provide, deliver, supply, give, send, donate, distribute, ship, airlift, airdrop, drop, grant, pledge, offer, allocate, disburse, extend, contribute',
    object: '@aid',
  },
  {
    as: 'AID',
    verbs:
      'aid, assist, feed, shelter, finance, fund, bankroll, bail out, subsidise, subsidize, resettle, re-supply, resupply',
    object: '@person @force government country population refugee area community',
  },
  {
    as: 'AID',
    verbs: 'rescue, save, evacuate, airlift, retrieve, pull from, hospitalise, hospitalize',
    object: '@person life lives body seeker migrant',
    not: 'money time face',
  },
  { as: 'AID', verbs: 'reach', object: '@place @person area', subject: 'aid convoy help supply relief' },
  { as: 'AID/military', verbs: 'arm, equip, train', object: '@person @force rebel' },
  { as: 'AID', verbs: 'take, rush, bring, transfer', near: 'hospital hospitals' },
  { as: 'AID', verbs: 'host, take in, accommodate, harbour, house', object: 'refugee migrant people evacuee' },
  {
    as: 'COOPERATE',
    verbs: 'cooperate, co-operate, collaborate, team up, join forces, work together, coordinate, partner',
  },
  { as: 'COOPERATE', verbs: 'extradite', object: '*' },
  { as: 'COOPERATE', verbs: 'work with, work alongside, work closely', subject: '@person government' },
  { as: 'COOPERATE', verbs: 'comply, abide, adhere', near: 'agreement ceasefire truce resolution deal treaty' },
  { as: 'COOPERATE', verbs: 'respect', object: '@deal' },
  { as: 'COOPERATE', verbs: 'share, exchange', object: 'information intelligence evidence technology data expertise' },
  { as: 'COOPERATE', verbs: 'normalise, normalize, expand, deepen, boost, strengthen', object: '@ties trade' },
  { as: 'COOPERATE', verbs: 'accede, join', object: 'alliance union coalition bloc nato eu' },
  {
    as: 'SUPPORT',
    verbs:
      'praise, hail, welcome, endorse, commend, applaud, laud, extol, salute, congratulate, back, defend, vouch, champion, side with, thank, honour, reaffirm',
    object: '*',
    not: 'city town border position way fact need importance bid village resident frontline line airport country territory themselves himself itself homeland capital risk danger',
  },
  { as: 'SUPPORT', verbs: 'restore, establish, renew, resume, re-establish, reestablish', object: '@ties' },
  { as: 'SUPPORT', verbs: 'support', object: '*', subject: '@person government country union coalition' },
  { as: 'SUPPORT', verbs: 'forgive', object: '*' },
  {
    as: 'SUPPORT',
    verbs: 'recognise, recognize',
    object:
      'independence state statehood government republic sovereignty president leader territory country palestine kosovo israel taiwan taliban junta authority',
  },
  {
    as: 'SUPPORT',
    verbs: 'voice, express, pledge, reaffirm, reiterate, offer',
    object: 'support solidarity backing condolence sympathy',
  },

  // Talking and agreeing.
  {
    as: 'CONSULT',
    verbs: 'meet, meet with, negotiate, consult, confer, huddle, parley, hold talks, reconvene, convene',
    not: 'demand need target deadline condition standard resistance requirement challenge goal expectation criterion obligation fate end death commitment obstacle cost',
  },
  { as: 'CONSULT', verbs: 'talk to, talk with, speak with, speak by', subject: '@person' },
  {
    as: 'CONSULT',
    verbs: 'contact, brief',
    object: '@person @official counterpart foreign minister government council',
  },
  { as: 'CONSULT', verbs: 'discuss with' },
  {
    as: 'CONSULT/phone',
    verbs: 'phone, telephone',
    object: '@person counterpart',
  },
  { as: 'CONSULT/phone', verbs: 'call', object: 'counterpart', near: 'phone telephone counterpart' },
  { as: 'CONSULT/visit', verbs: 'visit, tour', object: '*' },
  {
    as: 'CONSULT/visit',
    verbs: 'arrive, fly, travel, head, return',
    object: '-',
    near: 'visit talk talks summit meeting negotiation',
  },
  {
    as: 'CONSULT/visit',
    verbs: 'fly to, fly into, travel to',
    object: '-',
    subject: '@name president minister premier chancellor envoy mediator negotiator delegation secretary pope king',
  },
  {
    as: 'CONSULT/host',
    verbs: 'host',
    object: '@person @CONSULT delegation counterpart envoy',
    not: 'refugee migrant evacuee people displaced wounded patient victim',
  },
  {
    as: 'CONSULT/host',
    verbs: 'receive, welcome',
    object: '@person @CONSULT delegation counterpart',
    subject: '@name ambassador envoy president minister government palace capital premier king leader country mediator',
    not: 'refugee migrant evacuee people displaced wounded patient victim',
  },
  { as: 'CONSULT', verbs: 'mediate, broker, arbitrate', object: '- * ' },
  { as: 'CONSULT', verbs: 'send, dispatch', object: 'delegation envoy negotiator mediator mission emissary' },
  {
    as: 'CONSULT',
    verbs: 'hold, attend, open, resume, begin, start, join, chair, conclude, wrap up, relaunch, continue',
    object: '@CONSULT',
  },
  { as: 'AGREE', verbs: 'agree, consent, assent' },
  { as: 'AGREE', verbs: 'accept', object: '@plan @deal terms mediation' },
  {
    as: 'AGREE',
    verbs:
      'sign, reach, strike, seal, ratify, conclude, clinch, ink, finalise, finalize, adopt, approve, initial, secure, broker, hammer out, negotiate',
    object: '@deal',
  },
  { as: 'AGREE', verbs: 'promise, pledge, offer, commit, undertake, volunteer', clause: true },
  { as: 'AGREE', verbs: 'promise, pledge, offer, guarantee', object: 'passage amnesty compensation mediation asylum' },
  {
    as: 'AGREE',
    verbs: 'announce, declare, proclaim',
    object: 'ceasefire cease-fire cessation armistice deal agreement truce pact accord',
  },

  // Looking into it.
  {
    as: 'INVESTIGATE',
    verbs: 'investigate, probe, inspect, interrogate, look into, autopsy, re-examine',
    object: '*',
  },
  { as: 'INVESTIGATE', verbs: 'question', object: '@person suspect witness' },
  { as: 'INVESTIGATE', verbs: 'go on, stand, put on', near: 'trial' },
  { as: 'INVESTIGATE', verbs: 'reach, visit, inspect', object: '@place @structure', subject: 'inspector investigator' },

  // Harm that nobody is told to have done.
  {
    as: 'INCIDENT',
    verbs: 'collapse, crash, capsize, derail, sink, cave in, run aground, overturn, catch fire, burn',
    object: '-',
    subject:
      '@structure crane mine roof ferry train plane stadium floor ceiling bridge boat tanker trawler balcony wall tower dinghy raft lorry',
  },
  {
    as: 'INCIDENT',
    verbs: 'plunge, skid, veer, collide, overturn, topple, run off',
    object: '-',
    subject:
      'bus car truck train lorry minibus van vehicle plane helicopter ferry boat tram coach trains buses vehicles',
  },
  { as: 'INCIDENT', verbs: 'drown, suffocate, starve, perish', object: '-' },
  {
    as: 'INCIDENT',
    verbs: 'strike, hit, devastate, batter, flood, ravage, sweep, engulf',
    subject:
      'earthquake quake storm cyclone hurricane typhoon flood floods flooding landslide wildfire tornado drought epidemic avalanche tsunami fire blaze tremor',
  },
  {
    as: 'INCIDENT',
    verbs: 'kill, injure, wound, hurt',
    object: '*',
    subject: '@INCIDENT fire crane ferry train crash heatwave virus cholera ebola lightning wave water',
  },
];
