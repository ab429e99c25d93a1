import { notReached, problemOf } from './problem.ts';
import { bearer } from './token.ts';

const ROOT = '/api/v1';

/** Parameters of a question; undefined ones and empty lists are left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The query part of an address, in a fixed order so that the browser's cache finds it again; '' for none. */
export function queryText(parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [String(value)]) query.append(name, one);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Asks the server. The browser keeps answers by their ETag and asks whether they still hold.
 * @throws ApiProblem; AbortError where the signal ended it
 */
export function ask<T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> {
  return send<T>(`${path}${queryText(parameters)}`, { ...(signal && { signal }) });
}

/** Changes something. @throws ApiProblem */
export function change<T>(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const headers = { 'x-onrecord': 'page', ...(body !== undefined && { 'content-type': 'application/json' }) };
  return send<T>(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

/** Sends files. @throws ApiProblem */
export function sendForm<T>(path: string, body: FormData): Promise<T> {
  return send<T>(path, { method: 'POST', headers: { 'x-onrecord': 'page' }, body });
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const headers = { accept: 'application/json', ...bearer(), ...init.headers };
  let response: Response;
  try {
    response = await fetch(`${ROOT}${path}`, { ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw notReached();
  }
  if (!response.ok) throw await problemOf(response);
  // The server's tests hold its answers to the schemas that T is made from.
  return (await response.json()) as T;
}
