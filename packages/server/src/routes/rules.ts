import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { rulesAnswer } from '../schemas/rules.ts';

/** By what rows are found: the rules of this program's reader. */
export const rulesEndpoint: Endpoint = question(
  { path: '/rules', tag: 'Reports', summary: 'The rules by which rows are found, in words', answer: rulesAnswer },
  async () => {
    // Only who asks why a row was found needs the reader's rules in memory.
    const { ruleDescriptions } = await import('@onrecord/reader');
    const items = ruleDescriptions.map(({ name, version, gives, summary, finds: [first = ''] }) => ({
      name,
      version,
      gives,
      summary,
      example: first.replace(/\[[\w-]+:([^\]]*)\]/g, '$1'),
    }));
    return { items, notes: [] };
  },
);
