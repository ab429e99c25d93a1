/** Small checked readers for JSON that comes from files: each names the place when the shape is not the expected one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** @throws TypeError naming `where` when the text is not JSON */
export function parseJson(text: string, where: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new TypeError(`${where}: not JSON`, { cause });
  }
}

/** @throws TypeError when it is not an object */
export function objectAt(value: Json | undefined, where: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${where}: expected an object`);
  return value as JsonObject;
}

/** The list, or undefined where the field is left out. @throws TypeError when it is something else */
export function listAt(value: Json | undefined, where: string): readonly Json[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new TypeError(`${where}: expected a list`);
  return value as readonly Json[];
}

/** @throws TypeError when it is not a string */
export function stringAt(value: Json | undefined, where: string): string {
  if (typeof value !== 'string') throw new TypeError(`${where}: expected a string`);
  return value;
}

/** The number, or undefined where it is left out or null. @throws TypeError when it is something else */
export function numberAt(value: Json | undefined, where: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number') throw new TypeError(`${where}: expected a number`);
  return value;
}

/** A list of strings; one string stands for a list of one. @throws TypeError when it is something else */
export function stringsAt(value: Json | undefined, where: string): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).map((entry) => stringAt(entry, where));
}
