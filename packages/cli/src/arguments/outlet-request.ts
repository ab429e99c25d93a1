import { nearest } from '../suggestion.ts';
import { byIn, type Given, onArchive, one } from './given.ts';
import { Misuse, MORE } from './misuse.ts';
import { type OptionValues, textOf, textsOf } from './options.ts';
import type { OutletRequest } from './requests.ts';
import { OUTLET_KINDS } from './row-types.ts';

type Kind = (typeof OUTLET_KINDS)[number];

/** What a person says of an outlet. @throws Misuse */
export function outletRequest({ rest, values }: Given): OutletRequest {
  const outlet = one(rest, `outlet needs one: a name, a domain, or a key such as o12. ${MORE}`);
  const kind = kindIn(values);
  const country = countryIn(values);
  const rename = textOf(values, 'rename');
  const hosts = textsOf(values, 'host') ?? [];
  const names = textsOf(values, 'name') ?? [];
  if (kind === undefined && country === undefined && rename === undefined && hosts.length + names.length === 0) {
    throw new Misuse(
      'outlet needs something to say: --kind, --country, --host, --name or --rename. More: onrecord help outlet',
    );
  }
  return {
    command: 'outlet',
    ...onArchive(values),
    outlet,
    change: {
      ...(kind !== undefined && { kind }),
      ...(country !== undefined && { country }),
      ...(rename !== undefined && { rename }),
      hosts,
      names,
    },
    by: byIn(values),
  };
}

function kindIn(values: OptionValues): Kind | undefined {
  const words = textOf(values, 'kind')?.trim().toLowerCase();
  if (words === undefined) return undefined;
  const kind = OUTLET_KINDS.find((one) => one === words);
  if (kind !== undefined) return kind;
  const near = nearest(words, OUTLET_KINDS);
  throw new Misuse(
    `--kind "${words}" is no kind of outlet. ${near === undefined ? '' : `Did you mean ${near}? `}There are ${OUTLET_KINDS.join(', ')}.`,
  );
}

function countryIn(values: OptionValues): string | undefined {
  const words = textOf(values, 'country');
  if (words === undefined) return undefined;
  const country = words.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) {
    throw new Misuse(`--country "${words}" is no code of a country. Write its two letters (ISO 3166-1), as in AR.`);
  }
  return country;
}
