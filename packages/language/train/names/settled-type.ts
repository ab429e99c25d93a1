import { CLASS_BIT } from '../../src/gazetteer/classes.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../src/names/labels.ts';

const STATE = CLASS_BIT.country | CLASS_BIT.capital | CLASS_BIT.city | CLASS_BIT.region;

/**
 * One type for what the corpora type in two ways: a country or city is a place, also where it acts as a government; a people ("Kurds") is
 * neither person nor organization.
 */
export function settledType(
  { forms }: { readonly forms: readonly string[] },
  name: NameSpan,
  gazetteer: Gazetteer,
): NameSpan {
  const mask = gazetteer.mask(forms.slice(name.first, name.end).join(' '));
  if ((mask & STATE) !== 0 && (mask & CLASS_BIT.organization) === 0 && name.type === 'organization')
    return { ...name, type: 'place' };
  const isPeople =
    (mask & CLASS_BIT.demonym) !== 0 && (mask & (STATE | CLASS_BIT['first-name'] | CLASS_BIT.organization)) === 0;
  return isPeople ? { ...name, type: 'other' } : name;
}
