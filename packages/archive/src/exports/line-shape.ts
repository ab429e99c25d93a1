/** What is wrong with a value, with the path to it; undefined: nothing. */
export type Check = (value: unknown, path: string) => string | undefined;

export const text: Check = (value, path) =>
  typeof value === 'string' && value !== '' ? undefined : `${path} is no text`;

export const truth: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : `${path} is neither true nor false`;

/** A date-time of ISO 8601 with its zone, as the exports write it. */
export const dateTime: Check = (value, path) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? undefined
    : `${path} is no date-time such as 2024-05-05T12:00:00Z`;

export function oneOf(words: readonly string[]): Check {
  return (value, path) =>
    typeof value === 'string' && words.includes(value) ? undefined : `${path} is none of ${words.join(', ')}`;
}

export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

export function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is no list`;
    for (const [i, item] of value.entries()) {
      const problem = check(item, `${path}[${i}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** Further fields may be there: they may be added under one schema number. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${path || 'the line'} is no object`;
    for (const [name, check] of Object.entries(checks)) {
      const own = (value as Readonly<Record<string, unknown>>)[name];
      const problem = check(own, path === '' ? name : `${path}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}
