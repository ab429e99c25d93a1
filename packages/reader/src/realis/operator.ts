import type { Realis } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';

/**
 * What a word makes of the act that it governs: one of the kinds of realis; `future`: "will", "would"; `not`: its clause is negated; `prevent`: it did not
 * come about ("failed to", "foiled"); `exclude`: somebody says it will not ("ruled out", "refused to"); `deny`: somebody says it
 * did not; `factive`: it happened, whatever is said above ("condemned the attack").
 */
export type Operator =
  Exclude<Realis, 'actual' | 'negated' | 'denied'> | 'future' | 'not' | 'prevent' | 'exclude' | 'deny' | 'factive';

/** How real the act is by the words read so far, from the act outwards; `settled`: nothing further out changes it. */
export interface State {
  readonly realis: Realis;
  readonly last?: Operator;
  readonly by?: TokenIndex;
  readonly settled?: true;
}

export const ACTUAL: State = { realis: 'actual' };

/** Attitudes that hold of an act and of its contrary alike: "may not come", "fear it will not". */
const OF_EITHER: ReadonlySet<Operator> = new Set(['possible', 'conditional', 'threatened']);

type Step = (outer: Operator, inner: State, by: TokenIndex) => State;

/**
 * An operator around what its complement already says. The precedence, by the inner reading:
 * - actual: the operator decides.
 * - an attitude (planned, demanded ...): the innermost one stays ("may threaten to attack" is threatened), but a negation, a
 *   prevention or a denial around it takes it away ("did not plan to attack", "denied plans to attack").
 * - future: any attitude around it decides ("fear that they will attack" is possible).
 * - not: possible, conditional and threatened go over it ("may not come"); a plan or demand that something not be done leaves it
 *   negated; a second negation cancels it.
 * - prevented: negated makes it actual ("did not fail to send"), an attitude possible ("to prevent an attack").
 * - excluded: negated or unreal makes it possible ("did not rule out sending").
 * - denied: stays, but "did not deny" is possible.
 */
export function around(outer: Operator, inner: State, by: TokenIndex): State {
  if (inner.settled) return inner;
  if (outer === 'not' && inner.last === 'not' && inner.by === by) return inner;
  if (outer === 'factive') return { ...inner, settled: true };
  if (inner.realis === 'actual' && (inner.last === undefined || inner.last === 'factive')) return simple(outer, by);
  return STEPS[inner.last ?? 'factive'](outer, inner, by);
}

const REALIS_OF: Readonly<Record<Operator, Realis>> = {
  planned: 'planned',
  future: 'planned',
  threatened: 'threatened',
  demanded: 'demanded',
  offered: 'offered',
  possible: 'possible',
  conditional: 'conditional',
  not: 'negated',
  prevent: 'negated',
  exclude: 'negated',
  deny: 'denied',
  factive: 'actual',
};

function simple(outer: Operator, by: TokenIndex): State {
  return { realis: REALIS_OF[outer], last: outer, by };
}

const ofAttitude: Step = (outer, inner, by) =>
  outer === 'not' || outer === 'prevent' || outer === 'exclude' || outer === 'deny' ? simple(outer, by) : inner;

const STEPS: Readonly<Record<Operator, Step>> = {
  planned: ofAttitude,
  future: (outer, inner, by) => (outer === 'future' ? inner : simple(outer, by)),
  threatened: ofAttitude,
  demanded: ofAttitude,
  offered: ofAttitude,
  possible: ofAttitude,
  conditional: ofAttitude,
  not: (outer, inner, by) => {
    if (outer === 'not' || outer === 'prevent') return ACTUAL;
    if (outer === 'exclude') return simple('possible', by);
    return outer === 'deny' || OF_EITHER.has(outer) ? simple(outer, by) : inner;
  },
  prevent: (outer, _inner, by) => (outer === 'not' || outer === 'prevent' ? ACTUAL : simple('possible', by)),
  exclude: (_outer, _inner, by) => simple('possible', by),
  deny: (outer, inner, by) => (outer === 'not' || outer === 'exclude' ? simple('possible', by) : inner),
  factive: (outer, _inner, by) => simple(outer, by),
};
