import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What to measure and where the sheet goes. Paths are as given, or the defaults beside the repository. */
export interface Options {
  readonly gold: string;
  readonly treebank: string;
  readonly polnear: string;
  readonly out: string | undefined;
  /** List every error with its words; for the screen only. */
  readonly errors: boolean;
  /** Print what the gold says of each rule's confidence; for the screen only. */
  readonly calibrate: boolean;
  readonly only: readonly Suite[];
}

export const SUITES = ['gold', 'treebank', 'polnear'] as const;
export type Suite = (typeof SUITES)[number];

export const USAGE = `npm run eval -- [--gold DIR] [--treebank DIR] [--polnear FILE] [--only gold,treebank,polnear] [--errors] [--calibrate] [--out scores/NAME.json]

  --gold DIR       folders with report.txt and gold.json      (default: ../shared/gold)
  --treebank DIR   CoNLL-U files whose names end in dev.conllu (default: ../shared/data/treebank)
  --polnear FILE   PolNeAR as JSON Lines                       (default: ../shared/data/statements/polnear_dev.jsonl)
  --only LIST      measure these only
  --errors         list every error (words of the reports: not for the sheet)
  --calibrate      list for every rule the confidence that it gives and what its rows were worth
  --out FILE       write the score sheet, as JSON and beside it as Markdown
What is not there is said and left out.`;

/** @throws TypeError at an option that does not exist, RangeError at a suite that does not */
export function parseOptions(argv: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      gold: { type: 'string' },
      treebank: { type: 'string' },
      polnear: { type: 'string' },
      out: { type: 'string' },
      only: { type: 'string' },
      errors: { type: 'boolean' },
      calibrate: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const beside = (path: string): string => fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));
  return {
    gold: values.gold ?? beside('gold'),
    treebank: values.treebank ?? beside('data/treebank'),
    polnear: values.polnear ?? beside('data/statements/polnear_dev.jsonl'),
    out: values.out,
    errors: values.errors ?? false,
    calibrate: values.calibrate ?? false,
    only: values.only === undefined ? SUITES : values.only.split(',').map(suiteOf),
  };
}

function suiteOf(name: string): Suite {
  const suite = SUITES.find((known) => known === name);
  if (!suite) throw new RangeError(`--only ${name}: there are ${SUITES.join(', ')}`);
  return suite;
}
