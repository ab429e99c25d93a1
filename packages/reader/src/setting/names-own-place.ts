import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { clausePath } from './clause-path.ts';
import { LOCATIVE_CASES } from './words/locative-words.ts';

/** Those that may tell something else ("over a dam", "between them"). */
const LOOSE: ReadonlySet<string> = new Set(['over', 'to', 'against', 'between', 'amid', 'through', 'on', 'within']);
const placing: ReadonlySet<string> = new Set(
  Object.entries(LOCATIVE_CASES).flatMap(([word, sense]) => (sense === 'from' || LOOSE.has(word) ? [] : [word])),
);
/** Nouns behind "in", "at", "on" that tell no place ("in May", "in response", "on board"). Own list. */
const NO_PLACE: ReadonlySet<string> = new Set([
  ...[
    'response',
    'retaliation',
    'addition',
    'return',
    'exchange',
    'support',
    'case',
    'connection',
    'day',
    'night',
    'week',
  ],
  ...['month', 'year', 'time', 'morning', 'evening', 'attack', 'strike', 'clash', 'fighting', 'raid', 'war', 'battle'],
  ...[
    'operation',
    'incident',
    'violence',
    'protest',
    'order',
    'fact',
    'total',
    'least',
    'once',
    'number',
    'group',
    'hour',
  ],
]);

/** "fired into the north": the clause of a word says where, though we do not know the place; then nothing is carried over. */
export function namesOwnPlace(tree: TreeView, word: TokenIndex): boolean {
  const verb = clausePath(tree, word).find(({ at, clauses }) => clauses === 0 && tree.upos(at) === 'VERB')?.at;
  if (verb === undefined) return false;
  return tree
    .children(verb, 'obl')
    .some(
      (noun) =>
        (tree.upos(noun) === 'NOUN' || tree.upos(noun) === 'PROPN') &&
        !NO_PLACE.has(tree.lemma(noun)) &&
        !/^\d/.test(tree.word(noun)) &&
        tree.children(noun, 'case').some((lead) => placing.has(tree.lower(lead))),
    );
}
