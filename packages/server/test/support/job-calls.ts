import { expect } from 'vitest';
import type { ApiServer } from '../../src/index.ts';
import { ask } from './example-desk.ts';

export interface Sent {
  readonly id: number;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The events of a stream, to its end. */
export function eventsIn(text: string): readonly Sent[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('id: '))
    .map((block) => {
      const [, id, event, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      return { id: Number(id), event: event ?? '', data: JSON.parse(data ?? '') as Sent['data'] };
    });
}

export interface Job {
  readonly job: {
    readonly state: string;
    readonly lastEvent: number;
    readonly reports: readonly { readonly address: string; readonly outcome: string }[];
    readonly progress: Readonly<Record<string, number>>;
  };
}

interface JobAnswer {
  readonly job: { readonly id: string; readonly state: string; readonly what: string; readonly problem?: string };
  readonly address: string;
}

export async function begun(api: ApiServer, body: unknown): Promise<JobAnswer['job']> {
  const response = await ask(api, 'jobs', { body });
  const { job, address } = (await response.json()) as JobAnswer;
  expect(response.status).toBe(202);
  expect(response.headers.get('location')).toBe(address);
  expect(address).toBe(`/api/v1/jobs/${job.id}`);
  return job;
}

export async function streamed(
  api: ApiServer,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Sent[]> {
  const response = await ask(api, `jobs/${id}/events`, { headers });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  return eventsIn(await response.text());
}
