import type { VerbEntry } from './verb-entry.ts';

/** Verbs of sanctions, threats, refusals, complaints and demands. Own list; types and modes as the PLOVER manual defines them. */
export const DISPUTE_VERBS: readonly VerbEntry[] = [
  {
    as: 'REJECT',
    verbs: 'sabotage, undermine, derail, scupper, torpedo, obstruct',
    object: 'effort talk talks negotiation process deal agreement plan',
  },
  // Punishing without force.
  { as: 'SANCTION', verbs: 'sanction, embargo, blacklist, boycott', object: '*' },
  { as: 'SANCTION', verbs: 'freeze', object: 'asset account aid fund funding talk relation ties' },
  {
    as: 'SANCTION',
    verbs: 'cut, sever, break off, break, suspend, downgrade, freeze, cut off, reduce, end, curtail',
    object: '@ties',
  },
  {
    as: 'SANCTION',
    verbs: 'cut, suspend, halt, stop, withhold, freeze, end, reduce, slash, cut off, withdraw, block, pause, curtail',
    object:
      '@aid sale export import trade contract cooperation membership participation visa flight mission delivery shipment',
  },
  { as: 'SANCTION', verbs: 'expel, recall, withdraw, summon home, pull out, order', object: '@official' },
  {
    as: 'SANCTION',
    verbs: 'suspend, break off, end, halt, call off, cancel, walk out, pull out, quit, abandon, freeze',
    object: '@CONSULT',
  },
  { as: 'SANCTION', verbs: 'close', object: 'embassy consulate mission' },
  { as: 'SANCTION', verbs: 'designate, blacklist, list', near: 'terrorist terrorism' },

  // Threats, refusals, complaints, demands.
  { as: 'THREATEN', verbs: 'threaten, menace', not: 'future stability life existence livelihood security' },
  {
    as: 'THREATEN',
    verbs: 'vow, swear',
    near: 'retaliate retaliation revenge avenge destroy attack fight crush punish eliminate strike hit answer respond response',
  },
  { as: 'THREATEN', verbs: 'warn', near: 'consequence consequences retaliation retaliate war attack response strike' },
  {
    as: 'REJECT',
    verbs: 'reject, rebuff, spurn, repudiate, rule out, turn down, dismiss, refute',
    not: 'minister official general @official',
  },
  { as: 'REJECT', verbs: 'refuse, decline', clause: true },
  { as: 'REJECT', verbs: 'refuse, decline', object: '@plan @person permission access visa entry admission admittance' },
  { as: 'REJECT', verbs: 'veto, defy, flout, disobey, renege, back out, boycott', object: '*' },
  { as: 'REJECT', verbs: 'deny', object: '*', not: 'access entry visa permission aid food water' },
  { as: 'REJECT', verbs: 'deny', clause: true },
  {
    as: 'REJECT',
    verbs: 'walk out, walk away, renege on, back out, pull out, withdraw from',
    near: 'talk negotiation meeting agreement deal treaty accord pact session',
  },
  {
    as: 'REJECT',
    verbs: 'tear up, scrap, abandon, annul, violate, terminate, withdraw from, abrogate, breach, revoke',
    object: '@deal',
  },
  {
    as: 'REJECT',
    verbs: 'collapse, fail, break down, break up, end without, stall, founder, falter, end in, deadlock',
    subject: '@CONSULT @AGREE negotiation talks',
  },
  { as: 'REJECT', verbs: 'oppose, resist, object', not: '@force attack' },
  {
    as: 'REJECT',
    verbs: 'violate, flout, defy',
    object: 'ban law resolution sanction sanctions embargo rule order ruling',
  },
  { as: 'REJECT', verbs: 'resist, dismiss, brush aside, shrug off', object: '@demand pressure @plan' },
  {
    as: 'ACCUSE',
    verbs:
      'accuse, blame, condemn, denounce, deplore, decry, slam, lambast, lambaste, criticise, criticize, rebuke, castigate, chide, berate, deride, reprimand, vilify, excoriate, scold, lash out, hit out, rail against',
    not: 'himself house door',
  },
  {
    as: 'ACCUSE',
    verbs:
      'sue, charge, allege, complain, protest to, point finger, demonise, demonize, disapprove, disparage, implicate',
  },
  { as: 'ACCUSE', verbs: 'summon, call in', object: 'ambassador envoy diplomat charge' },
  { as: 'ACCUSE', verbs: 'hold', near: 'responsible accountable' },
  { as: 'ACCUSE', verbs: 'lodge, file, lay', object: 'complaint protest lawsuit suit charge petition appeal' },
  { as: 'ACCUSE', verbs: 'voice, express', object: 'outrage anger concern alarm condemnation dismay indignation' },
  {
    as: 'REQUEST',
    verbs:
      'demand, urge, implore, beseech, beg, plead, petition, exhort, beseech, request, insist on, press for, plead for, lobby',
  },
  {
    as: 'REQUEST',
    verbs:
      'call for, call on, call upon, appeal for, appeal to, ask for, push for, press for, clamour for, agitate for',
  },
  {
    as: 'REQUEST',
    verbs: 'ask, press, pressure, order, instruct, appeal, direct, call on',
    clause: true,
    object: '*',
  },
  { as: 'REQUEST', verbs: 'appeal', object: '-' },
  {
    as: 'REQUEST',
    verbs: 'seek',
    object:
      'help aid asylum refuge support protection extradition release approval assistance ceasefire truce clarification explanation',
  },
  { as: 'REQUEST', verbs: 'issue', object: 'ultimatum order demand appeal call' },
];
