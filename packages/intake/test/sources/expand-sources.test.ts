import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandSources, type SourceItem } from '@onrecord/intake';
import { allOf, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

/** Items as short lines: "text a/1.txt", "refused a/2.txt ONR-...", with names below the folder. */
async function linesOf(...paths: readonly string[]): Promise<string[]> {
  return (await allOf(expandSources(paths))).map((item) => {
    const name = relative(folder.at(''), item.name).replaceAll('\\', '/');
    if (item.kind === 'refused') return `refused ${name} ${item.problem.code}`;
    if (item.kind === 'note') return `note ${name} ${item.note.message}`;
    return `${item.kind} ${name}`;
  });
}

function textIn(item: SourceItem | undefined): string {
  return item?.kind === 'text' ? item.text : `no text: ${JSON.stringify(item)}`;
}

describe('folders', () => {
  it('gives all files below, in the byte order of their names, folders among the files', async () => {
    for (const name of ['b.txt', 'B.txt', 'a/z.txt', 'a/c/d.md', 'a.text', 'é.txt', 'z', '10.txt', '9.txt'])
      folder.file(`order/${name}`, 'Talks went on.');
    expect(await linesOf(folder.at('order'))).toEqual(
      ['10.txt', '9.txt', 'B.txt', 'a/c/d.md', 'a/z.txt', 'a.text', 'b.txt', 'z', 'é.txt'].map(
        (name) => `text order/${name}`,
      ),
    );
  });

  it('leaves out hidden entries and archives, and counts files of other kinds by their endings', async () => {
    const names = [
      '.hidden.txt',
      '.git/config',
      'k.onrecord',
      'k.onrecord-wal',
      'k.onrecord-shm',
      'a.PNG',
      'b.css',
      'c.png',
    ];
    for (const name of names) folder.file(`kinds/${name}`, 'Talks went on.');
    folder.file('kinds/report.txt', 'Talks went on.');
    expect(await linesOf(folder.at('kinds'))).toEqual([
      'text kinds/report.txt',
      'note kinds passed over: 3 files (.css, .png). Name a file to have it tried.',
    ]);
  });

  it('leaves out what a browser saved beside a page, and no other folder of that name', async () => {
    for (const name of ['Talks_files/frame.txt', 'Court_files/1.txt', 'Talks.txt'])
      folder.file(`saved/${name}`, 'Talks went on.');
    folder.file('saved/Talks.htm', '<html><body><script>frame()</script></body></html>');
    const names = (await linesOf(folder.at('saved'))).map((line) => line.split(' ')[1]);
    expect(names).toEqual(['saved/Court_files/1.txt', 'saved/Talks.htm', 'saved/Talks.txt']);
  });

  it('looks into files whose ending says nothing', async () => {
    folder.file('sniff/1.2024-05-05', 'Talks went on.');
    folder.file('sniff/2', PNG);
    folder.file('sniff/3.story', '{"text": "Talks went on."}\n{"text": "Talks ended."}\n');
    folder.file('sniff/4.story', '[\n{"text": "Talks went on."}\n]');
    folder.file('sniff/5.story', '');
    expect(await linesOf(folder.at('sniff'))).toEqual([
      'text sniff/1.2024-05-05',
      'text sniff/3.story:1',
      'text sniff/3.story:2',
      'refused sniff/5.story ONR-INTAKE-5',
      'note sniff passed over: 2 files (.story, no ending). Name a file to have it tried.',
    ]);
  });

  it('passes over JSON Lines about other things, and only those', async () => {
    folder.file('beside/a.jsonl', '{"name": "Northern Post"}\n{"name": "Lakeside Courier"}\n');
    folder.file(
      'beside/b.jsonl',
      '{"name": "Northern Post"}\n{"text": "Talks went on."}\n{"text": "a\\u0001\\u0001\\u0001\\u0001"}',
    );
    folder.file('beside/c.jsonl', '{"name": "Northern Post"}\nno JSON\n');
    folder.file('beside/d.jsonl', '{"name": "Northern Post"}\n'.repeat(10_001));
    const lines = await linesOf(folder.at('beside'));
    expect(lines.slice(0, 5)).toEqual([
      'refused beside/b.jsonl:1 ONR-INTAKE-18',
      'text beside/b.jsonl:2',
      'refused beside/b.jsonl:3 ONR-INTAKE-8',
      'refused beside/c.jsonl:1 ONR-INTAKE-18',
      'refused beside/c.jsonl:2 ONR-INTAKE-17',
    ]);
    expect(lines.length).toBe(5 + 10_001 + 1);
    expect(lines.at(-1)).toBe(
      'note beside passed over: 1 file (.jsonl without a "text"). Name a file to have it tried.',
    );
    expect(await linesOf(folder.at('beside/a.jsonl'))).toEqual([
      'refused beside/a.jsonl:1 ONR-INTAKE-18',
      'refused beside/a.jsonl:2 ONR-INTAKE-18',
    ]);
  });

  it('refuses a text file in a folder that cannot be read as one', async () => {
    folder.file('damaged/report.txt', PNG);
    expect(await linesOf(folder.at('damaged'))).toEqual(['refused damaged/report.txt ONR-INTAKE-7']);
  });

  it('says that a folder holds no reports', async () => {
    mkdirSync(folder.at('bare/inner'), { recursive: true });
    expect(await linesOf(folder.at('bare'))).toEqual([
      'note bare no reports in this folder, in any format that onrecord reads.',
    ]);
  });

  it.skipIf(process.platform === 'win32')('follows links, but enters no folder twice', async () => {
    folder.file('linked/a/1.txt', 'Talks went on.');
    folder.file('aside/2.txt', 'Talks went on.');
    symlinkSync('..', folder.at('linked/a/up'));
    symlinkSync('a', folder.at('linked/b'));
    symlinkSync(folder.at('aside'), folder.at('linked/c'));
    symlinkSync(folder.at('aside/2.txt'), folder.at('linked/d.txt'));
    symlinkSync('nowhere', folder.at('linked/e.txt'));
    expect(await linesOf(folder.at('linked'))).toEqual([
      'text linked/a/1.txt',
      'text linked/c/2.txt',
      'text linked/d.txt',
      'refused linked/e.txt ONR-INTAKE-1',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'goes on after a folder that may not be read (not for root, who may)',
    async () => {
      folder.file('rights/a/1.txt', 'Talks went on.');
      folder.file('rights/b.txt', 'Talks went on.');
      chmodSync(folder.at('rights/a'), 0);
      const lines = await linesOf(folder.at('rights'));
      chmodSync(folder.at('rights/a'), 0o700);
      expect(lines).toEqual(['refused rights/a ONR-INTAKE-16', 'text rights/b.txt']);
    },
  );
});

describe('paths', () => {
  it('gives a file its text, name, file and the hash of its bytes', async () => {
    const bytes = Buffer.from('\ufeffTalks went on.\r\n');
    const path = folder.file('one.txt', bytes);
    expect(await allOf(expandSources([path]))).toEqual([
      {
        kind: 'text',
        name: path,
        text: 'Talks went on.\r\n',
        format: 'text',
        charset: 'utf-8',
        given: { file: path },
        notes: [],
        bytesHash: createHash('sha256').update(bytes).digest('hex'),
      },
    ]);
  });

  it('tries a file that is named, whatever its ending', async () => {
    const css = folder.file('named/page.css', 'Talks went on.');
    const png = folder.file('named/.hidden.png', PNG);
    expect(await linesOf(css, png)).toEqual(['text named/page.css', 'refused named/.hidden.png ONR-INTAKE-7']);
  });

  it('refuses what is not there, what is JSON, and what is too large', async () => {
    const json = folder.file('whole.json', '{\n  "text": "Talks went on."\n}\n');
    const large = folder.file('large.txt', 'a'.repeat(2 * 1024 * 1024 + 1));
    expect(await linesOf(folder.at('none.txt'), json, large)).toEqual([
      'refused none.txt ONR-INTAKE-1',
      'refused whole.json ONR-INTAKE-21',
      'refused large.txt ONR-INTAKE-4',
    ]);
  });

  it('keeps the order in which paths are given', async () => {
    const [b, a] = [folder.file('given/b.txt', 'Talks.'), folder.file('given/a.txt', 'Talks.')];
    expect(await linesOf(b, a, b)).toEqual(['text given/b.txt', 'text given/a.txt', 'text given/b.txt']);
  });
});

describe('patterns that no shell has expanded', () => {
  it('matches files in byte order, at any depth with **', async () => {
    for (const name of ['b.txt', 'a.txt', 'x/c.txt', 'x/y/d.txt', 'x/e.md', '.h.txt', 'x/p.png'])
      folder.file(`glob/${name}`, 'Talks went on.');
    expect(await linesOf(folder.at('glob/*.txt'))).toEqual(['text glob/a.txt', 'text glob/b.txt']);
    expect(await linesOf(folder.at('glob/**/*.txt'))).toEqual(
      ['a.txt', 'b.txt', 'x/c.txt', 'x/y/d.txt'].map((name) => `text glob/${name}`),
    );
    expect(await linesOf(folder.at('glob/**'))).toEqual([
      ...['a.txt', 'b.txt', 'x/c.txt', 'x/e.md', 'x/y/d.txt'].map((name) => `text glob/${name}`),
      'note glob/** passed over: 1 file (.png). Name a file to have it tried.',
    ]);
    expect(await linesOf(folder.at('glob/{x,b}*'))).toEqual([
      'text glob/b.txt',
      ...['x/c.txt', 'x/e.md', 'x/y/d.txt'].map((name) => `text glob/${name}`),
      'note glob/x passed over: 1 file (.png). Name a file to have it tried.',
    ]);
  });

  it('takes a pattern with an ending at its word', async () => {
    expect(await linesOf(folder.at('glob/x/*.png'))).toEqual(['text glob/x/p.png']);
  });

  it('says that a pattern matches nothing', async () => {
    expect(await linesOf(folder.at('glob/*.rst'))).toEqual(['refused glob/*.rst ONR-INTAKE-15']);
  });

  it('takes a file by its name before it takes the name for a pattern', async () => {
    const path = folder.file('glob2/report[1].txt', 'Talks went on.');
    folder.file('glob2/report1.txt', 'Talks ended.');
    expect(textIn((await allOf(expandSources([path])))[0])).toBe('Talks went on.');
  });
});

describe('standard input', () => {
  const from = async (...chunks: readonly (string | Uint8Array)[]): Promise<SourceItem[]> => {
    async function* input(): AsyncGenerator<string | Uint8Array> {
      for (const chunk of chunks) yield await Promise.resolve(chunk);
    }
    return allOf(expandSources(['-'], { input: input() }));
  };

  it('is one report when it is text', async () => {
    const [item, ...rest] = await from('Talks ', 'went on.\n{"text": "no"}\n');
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      kind: 'text',
      name: 'standard input',
      text: 'Talks went on.\n{"text": "no"}\n',
      given: {},
    });
  });

  it.each([
    ['at once', ['{"text": "One."}\n{"text": "Two."}']],
    ['by single characters', [...'\ufeff \n{ "text": "One."}\r\n\r\n{"text": "Two."}\n']],
    ['after an empty object', ['{}\n{"text": "One."}\n{"text": "Two."}\n']],
  ])('is JSON Lines when its first line begins an object: %s', async (_how, chunks) => {
    const items = (await from(...chunks)).filter(({ kind }) => kind === 'text');
    expect(items.map(textIn)).toEqual(['One.', 'Two.']);
    expect(items[0]).toMatchObject({ given: {} });
  });

  it('is a report when a brace begins it', async () => {
    expect((await from('{Updated} Talks went on.')).map(textIn)).toEqual(['{Updated} Talks went on.']);
  });

  it('refuses JSON Lines in UTF-16 instead of reading them as a report', async () => {
    expect(await from(Buffer.from('\ufeff{"text": "One."}\n{"text": "Two."}\n', 'utf16le'))).toMatchObject([
      { kind: 'refused', problem: { code: 'ONR-INTAKE-22' } },
    ]);
  });

  it('is refused when it is empty', async () => {
    expect(await from()).toMatchObject([{ kind: 'refused', problem: { code: 'ONR-INTAKE-5' } }]);
  });

  it('ends when the signal comes, in the middle of a wait', async () => {
    const stop = new AbortController();
    let wake = (): void => undefined;
    async function* endless(): AsyncGenerator<string> {
      yield '{"text": "One."}\n{"text": "Tw';
      await new Promise<void>((resolve) => (wake = resolve));
    }
    const input = Object.assign(endless(), {
      destroy: () => {
        wake();
      },
    });
    const items: SourceItem[] = [];
    for await (const item of expandSources(['-'], { input, signal: stop.signal })) {
      items.push(item);
      setImmediate(() => {
        stop.abort();
      });
    }
    expect(items.map(textIn)).toEqual(['One.']);
  });
});
