import type { FacetsAnswer } from '../../api/types.ts';
import type { Filters } from '../../place/place.ts';
import { inRole, withRole } from '../../place/write-place.ts';
import { actWords, modeWords } from '../../words/act-words.ts';
import { outletWords } from '../../words/outlet-words.ts';

/** One choice of a facet. */
export interface FacetChoice {
  readonly key: string;
  readonly name: string;
  /** Beside the name: of which kind an outlet is. */
  readonly about: string;
  readonly rows: number;
  readonly isChosen: boolean;
  /** The filters with this choice, or without it where it is chosen. */
  readonly filters: Filters;
}

export interface FacetGroup {
  readonly title: string;
  readonly choices: readonly FacetChoice[];
}

interface Counted {
  readonly key: string;
  readonly name: string;
  readonly about?: string;
  readonly rows: number;
}

/** The facets of statements with what each choice narrows to. Several choices of one facet mean any of them. */
export function facetGroups(facets: FacetsAnswer, filters: Filters): readonly FacetGroup[] {
  const actors = (role: 'speaker' | 'addressee' | 'about', counted: FacetsAnswer['speakers']) =>
    choices(
      counted.map(({ value, rows }) => ({ key: `a${value.key}`, name: value.name, rows })),
      inRole(filters, role),
      (chosen) => withRole(filters, role, chosen),
    );
  return [
    { title: 'Speaker', choices: actors('speaker', facets.speakers) },
    {
      title: 'Act',
      choices: choices(
        facets.acts.map(({ value, rows }) => ({ key: value, name: actWords(value), rows })),
        filters.types,
        (types) => ({ ...filters, types }),
      ),
    },
    {
      title: 'How it is given',
      choices: choices(
        facets.modes.map(({ value, rows }) => ({ key: value, name: modeWords(value), rows })),
        filters.modes,
        (modes) => ({ ...filters, modes }),
      ),
    },
    { title: 'To', choices: actors('addressee', facets.addressees) },
    { title: 'About', choices: actors('about', facets.targets) },
    {
      title: 'Outlet',
      choices: choices(
        facets.outlets.map(({ value, rows }) => ({
          key: `o${value.key}`,
          name: value.name,
          about: outletWords(value),
          rows,
        })),
        filters.outlets,
        (outlets) => ({ ...filters, outlets }),
      ),
    },
  ];
}

function choices(
  counted: readonly Counted[],
  chosen: readonly string[],
  change: (chosen: readonly string[]) => Filters,
): readonly FacetChoice[] {
  return counted.map(({ key, name, about = '', rows }) => {
    const isChosen = chosen.includes(key);
    const next = isChosen ? chosen.filter((one) => one !== key) : [...chosen, key];
    return { key, name, about, rows, isChosen, filters: change(next) };
  });
}
