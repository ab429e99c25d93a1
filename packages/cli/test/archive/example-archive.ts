import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect } from 'vitest';
import { run as runHere } from '../../src/run.ts';
import { type TemporaryFolder, temporaryFolder } from '../add/temporary-folder.ts';
import { type Outcome, onrecord } from '../run-onrecord.ts';

/** The invented reports that come with the project. */
export const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

/** An archive of the examples, made once for the tests of a file by the command itself. */
export interface ExampleArchive extends TemporaryFolder {
  /** Runs a command on it; `{ on }` on another archive of the folder. */
  readonly run: (
    args: readonly string[],
    options?: { readonly on?: string; readonly input?: string },
  ) => Promise<Outcome>;
  /** The same, for a command that must succeed: what it printed. */
  readonly out: (
    args: readonly string[],
    options?: { readonly on?: string; readonly input?: string },
  ) => Promise<string>;
  /** What a command with `--json` gives on it, in this process: for tests that ask often. */
  readonly json: (args: readonly string[]) => Promise<Listed>;
  /** A copy for tests that change it; its name. */
  readonly copy: (name: string) => string;
}

/** What `--json` of a list gives, as far as tests look at it. */
export interface Listed {
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly items?: readonly Readonly<Record<string, unknown>>[];
  readonly records?: Readonly<Record<string, { readonly address: string; readonly words: string }>>;
  readonly after?: string;
}

const NAME = 'examples.db';
/** For a machine that others use as well: alone it takes a few seconds. */
const BUSY_MS = 60_000;

export function exampleArchive(): ExampleArchive {
  const folder = temporaryFolder();
  const run: ExampleArchive['run'] = (args, { on = NAME, input } = {}) =>
    onrecord([...args, '--archive', folder.at(on)], input === undefined ? {} : { input });
  const out: ExampleArchive['out'] = async (args, options) => {
    const { code, out: printed, err } = await run(args, options);
    expect({ args, code, err: code === 0 ? '' : err }).toEqual({ args, code: 0, err: '' });
    return printed;
  };
  beforeAll(async () => {
    await out(['add', '--quiet', EXAMPLES]);
  }, BUSY_MS);
  return {
    ...folder,
    run,
    out,
    json: async (args) => JSON.parse(await printed([...args, '--json', '--archive', folder.at(NAME)])) as Listed,
    copy: (name) => {
      copyFileSync(folder.at(NAME), folder.at(name));
      return name;
    },
  };
}

/** What the command prints for these arguments, without a process of its own. */
async function printed(argv: readonly string[]): Promise<string> {
  let text = '';
  const code = await runHere(argv, {
    width: 80,
    colours: false,
    print: (more) => {
      text += String(more);
      return Promise.resolve();
    },
    complain: () => undefined,
    progress: () => undefined,
  });
  expect({ argv, code }).toEqual({ argv, code: 0 });
  return text;
}

/** Every address of a row in what was printed, each once. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(text.match(/r\d+:[a-z]{2}-[0-9a-f]+/g) ?? [])];
}
