import { askEntities, type Store } from '@onrecord/archive';
import { nearest } from '../../suggestion.ts';

/** Names looked through: those in most reports. */
const LOOKED_AT = 1000;
const SHOWN = 3;

/** Who has a name, or a word of one, that is nearly the one given: "Adela Norrin (a6)". */
export async function nearNames(store: Store, of: 'actor' | 'place', name: string): Promise<readonly string[]> {
  const { rows } = await askEntities(store, { class: of }, { limit: LOOKED_AT });
  const byWord = new Map<string, string[]>();
  for (const { entity, names } of rows) {
    const shown = `${entity.name} (${of === 'actor' ? 'a' : 'p'}${entity.key})`;
    for (const word of new Set(names.flatMap((one) => wordsOf(one.name)))) {
      byWord.set(word, [...(byWord.get(word) ?? []), shown]);
    }
  }
  const near = nearest(name.trim().toLowerCase(), [...byWord.keys()]);
  return near === undefined ? [] : (byWord.get(near) ?? []).slice(0, SHOWN);
}

/** The whole name and its longer words, in lower case. */
function wordsOf(name: string): readonly string[] {
  const whole = name.toLowerCase();
  return [whole, ...whole.split(/\s+/u).filter((word) => word.length > 3)];
}
