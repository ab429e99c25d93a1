/** The events of PLOVER in sentences: what somebody does to somebody, what is done to somebody, and the act as a noun. */
import type { EventType } from '@onrecord/model';

/** A verb with what belongs to it: "reached" + " an agreement". */
export interface Predicate {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  /** What follows the verb, with the space before it. */
  readonly rest: string;
}

export interface EventPhrase {
  /** Before the one it is done to: "attacked", "met with". */
  readonly towards: Predicate;
  /** Where nobody is named to whom it is done. */
  readonly alone: Predicate;
  /** After "was": what was done to somebody; undefined where that would be no English. */
  readonly passive: string | undefined;
  readonly noun: string;
  /** Between the noun and the one it is done to. */
  readonly nounTo: string;
  /** Between the noun and the one who does it. */
  readonly nounBy: string;
}

/** `forms`: base, past, participle, by "/". */
function verb(forms: string, rest = ''): Predicate {
  const [base = '', past = '', participle = past] = forms.split('/');
  return { base, past, participle, rest: rest === '' ? '' : ` ${rest}` };
}

/** An act on somebody: "attack/attacked" with its noun; the participle makes the passive. */
function onto(
  forms: string,
  noun: string,
  options: { readonly nounTo?: string; readonly alone?: Predicate } = {},
): EventPhrase {
  const towards = verb(forms);
  const { nounTo = 'of', alone = verb('carry out/carried out', noun) } = options;
  return { towards, alone, passive: towards.participle, noun, nounTo, nounBy: 'by' };
}

/** An act that takes a preposition: "protest against"; nobody "is protested". */
function at(alone: Predicate, preposition: string, noun: string, nounTo = preposition): EventPhrase {
  const towards = { ...alone, rest: `${alone.rest} ${preposition}` };
  return { towards, alone, passive: undefined, noun, nounTo, nounBy: 'by' };
}

const MAKE = 'make/made';
const GIVE = 'give/gave/given';

export const EVENT_PHRASES: Readonly<Record<EventType, EventPhrase>> = {
  AGREE: { ...at(verb('reach/reached', 'an agreement'), 'with', 'an agreement'), nounBy: 'of' },
  CONSULT: { ...at(verb('meet or talk/met or talked'), 'with', 'a meeting or talks'), nounBy: 'of' },
  SUPPORT: onto('support/supported', 'support', { nounTo: 'for', alone: verb(GIVE, 'support') }),
  CONCEDE: at(verb(MAKE, 'a concession'), 'to', 'a concession'),
  COOPERATE: at(verb('cooperate/cooperated'), 'with', 'cooperation'),
  AID: { ...at(verb(GIVE, 'aid'), 'to', 'aid'), passive: 'given aid' },
  RETREAT: at(verb('give way/gave way/given way'), 'to', 'a yielding', 'towards'),
  REQUEST: at(verb(MAKE, 'a request'), 'to', 'a request'),
  ACCUSE: onto('accuse/accused', 'an accusation', { nounTo: 'against', alone: verb(MAKE, 'an accusation') }),
  REJECT: at(verb(GIVE, 'a refusal'), 'to', 'a refusal'),
  THREATEN: onto('threaten/threatened', 'a threat', { nounTo: 'against', alone: verb(MAKE, 'a threat') }),
  PROTEST: at(verb('protest/protested'), 'against', 'a protest'),
  SANCTION: at(verb('take/took/taken', 'punitive measures'), 'against', 'a punitive measure'),
  MOBILIZE: at(verb('mobilise/mobilised'), 'against', 'a mobilisation'),
  COERCE: { ...at(verb('use/used', 'coercion'), 'against', 'coercion'), passive: 'subjected to coercion' },
  // Where nobody is named as having done it, a word like "killed" need not mean an attack.
  ASSAULT: { ...onto('attack/attacked', 'an attack', { nounTo: 'on' }), passive: 'attacked or harmed' },
  INVESTIGATE: onto('investigate/investigated', 'an investigation', { nounTo: 'into' }),
  INCIDENT: {
    ...onto('affect/affected', 'an incident', { nounTo: 'affecting', alone: verb('have/had', 'an incident') }),
    nounBy: 'involving',
    passive: 'affected by an incident',
  },
};

/** Where the mode says more than the type; any other mode goes by its type. */
export const MODE_PHRASES: Readonly<Record<string, EventPhrase>> = {
  'CONSULT/visit': onto('visit/visited', 'a visit', { nounTo: 'to', alone: verb(MAKE, 'a visit') }),
  'CONSULT/host': onto('host/hosted', 'a reception', { nounTo: 'for', alone: verb('host/hosted', 'a meeting') }),
  'CONSULT/phone': {
    ...at(verb('speak by telephone/spoke by telephone/spoken by telephone'), 'with', 'a telephone call'),
    nounBy: 'of',
  },
  'AID/economic': { ...at(verb(GIVE, 'economic aid'), 'to', 'economic aid'), passive: 'given economic aid' },
  'AID/humanitarian': {
    ...at(verb(GIVE, 'humanitarian aid'), 'to', 'humanitarian aid'),
    passive: 'given humanitarian aid',
  },
  'AID/military': { ...at(verb(GIVE, 'military aid'), 'to', 'military aid'), passive: 'given military aid' },
  'RETREAT/ceasefire': at(verb('stop/stopped', 'fighting'), 'against', 'a ceasefire', 'with'),
  'RETREAT/disarm': {
    ...at(verb('give up/gave up/given up', 'weapons'), 'to', 'disarmament', 'of'),
    passive: 'disarmed',
  },
  'RETREAT/ease': at(verb('ease/eased', 'restrictions'), 'on', 'an easing of restrictions'),
  'RETREAT/release': onto('release/released', 'a release', { alone: verb('release/released', 'people') }),
  'RETREAT/resign': at(verb('resign/resigned'), 'before', 'a resignation'),
  'RETREAT/withdraw': at(verb('withdraw/withdrew/withdrawn'), 'before', 'a withdrawal'),
  'PROTEST/boycott': onto('boycott/boycotted', 'a boycott', { alone: verb('hold/held', 'a boycott') }),
  'PROTEST/demo': at(verb('demonstrate/demonstrated'), 'against', 'a demonstration'),
  'PROTEST/hunger': at(verb('hold/held', 'a hunger strike'), 'against', 'a hunger strike'),
  'PROTEST/obstruct': onto('obstruct/obstructed', 'an obstruction', { alone: verb('put up/put up', 'an obstruction') }),
  'PROTEST/riot': at(verb('riot/rioted'), 'against', 'a riot'),
  'PROTEST/strike': at(verb('go/went/gone', 'on strike'), 'against', 'a strike'),
  'MOBILIZE/troops': at(verb('move/moved', 'troops'), 'towards', 'a movement of troops'),
  'MOBILIZE/weapons': at(verb('move/moved', 'weapons'), 'towards', 'a movement of weapons'),
  'COERCE/arrest': onto('arrest/arrested', 'an arrest', { alone: verb(MAKE, 'an arrest') }),
  'COERCE/ban': onto('ban/banned', 'a ban', { nounTo: 'on', alone: verb('impose/imposed', 'a ban') }),
  'COERCE/confiscate': {
    ...at(verb('confiscate/confiscated', 'property'), 'from', 'a confiscation'),
    passive: 'subjected to a confiscation',
  },
  'COERCE/curfew': at(verb('impose/imposed', 'a curfew'), 'on', 'a curfew'),
  'COERCE/deport': onto('deport/deported', 'a deportation', { alone: verb('carry out/carried out', 'a deportation') }),
  'COERCE/destroy': {
    ...at(verb('destroy/destroyed', 'property'), 'of', 'destruction of property'),
    passive: 'deprived of property by destruction',
  },
  'COERCE/martial-law': at(verb('impose/imposed', 'martial law'), 'on', 'martial law'),
  'COERCE/restrict': {
    ...at(verb('impose/imposed', 'restrictions'), 'on', 'a restriction'),
    passive: 'put under restrictions',
  },
  'ASSAULT/abduct': onto('abduct/abducted', 'an abduction'),
  'ASSAULT/aerial': {
    ...onto('attack/attacked', 'an air attack', { nounTo: 'on' }),
    towards: verb('attack/attacked', 'from the air'),
    passive: 'attacked from the air',
  },
  'ASSAULT/assassinate': onto('assassinate/assassinated', 'an assassination'),
  'ASSAULT/beat': onto('beat/beat/beaten', 'a beating', { alone: verb('carry out/carried out', 'a beating') }),
  'ASSAULT/chemical': {
    ...at(verb('use/used', 'chemical weapons'), 'against', 'an attack with chemical weapons', 'on'),
    passive: 'attacked with chemical weapons',
  },
  'ASSAULT/explosives': {
    ...at(verb('use/used', 'explosives'), 'against', 'an attack with explosives', 'on'),
    passive: 'attacked with explosives',
  },
  'ASSAULT/firearms': {
    ...at(verb('use/used', 'firearms'), 'against', 'an attack with firearms', 'on'),
    passive: 'attacked with firearms',
  },
  'ASSAULT/heavy-weapons': {
    ...at(verb('use/used', 'heavy weapons'), 'against', 'an attack with heavy weapons', 'on'),
    passive: 'attacked with heavy weapons',
  },
  'ASSAULT/sexual': {
    ...at(verb('commit/committed', 'sexual violence'), 'against', 'sexual violence'),
    passive: 'subjected to sexual violence',
  },
  'ASSAULT/suicide-attack': {
    ...at(verb('carry out/carried out', 'a suicide attack'), 'on', 'a suicide attack'),
    passive: 'attacked in a suicide attack',
  },
  'ASSAULT/torture': onto('torture/tortured', 'torture', { alone: verb('use/used', 'torture') }),
};
