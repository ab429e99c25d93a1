import type { Span } from '@onrecord/model';
import { listAt, objectAt, parseJson, stringAt, type Json } from '../json.ts';

/** A place name of the corpus and the coordinates of its Wikipedia page. */
export interface GoldToponym extends Span {
  readonly lat: number;
  readonly lon: number;
}

/** One article of GeoVirus (Gritta et al. 2018): Wikinews on disease outbreaks. */
export interface GeoVirusArticle {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly GoldToponym[];
}

/** Reads the corpus as JSON Lines. @throws TypeError where a line has another shape, RangeError where a name is not in its text */
export function readGeoVirus(source: string): readonly GeoVirusArticle[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `GeoVirus line ${index + 1}`;
    const article = objectAt(parseJson(line, where), where);
    const text = stringAt(article['text'], where);
    const toponyms = (listAt(article['toponyms'], where) ?? []).map((row) => readToponym(row, text, where));
    return [{ id: stringAt(article['id'], where), text, toponyms }];
  });
}

function readToponym(row: Json, text: string, where: string): GoldToponym {
  const toponym = objectAt(row, where);
  const [start, end, lat, lon] = ['begin', 'end', 'lat', 'lon'].map((field) => {
    const value = Number(toponym[field]);
    if (Number.isNaN(value)) throw new TypeError(`${where}: ${field} is no number`);
    return value;
  }) as [number, number, number, number];
  const words = stringAt(toponym['text'], where);
  if (text.slice(start, end) !== words) throw new RangeError(`${where}: "${words}" is not at ${start}`);
  return { start, end, lat, lon };
}
