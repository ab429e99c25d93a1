import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outletIndex } from '../../src/outlets/outlet-index.ts';
import { foldedOutlet, hostKey, keysOfUrl } from '../../src/outlets/outlet-names.ts';
import { OUTLET_KINDS } from '../../src/outlets/outlet-kinds.ts';
import { parseOutlets } from '../../src/outlets/parse-outlets.ts';
import { COUNTRIES } from './countries.ts';

const text = readFileSync(new URL('../../data/outlets.csv', import.meta.url), 'utf8');
const { outlets, notes } = parseOutlets(text);

describe('the list of outlets', () => {
  it('is read without a note, and holds hundreds of rows', () => {
    expect(notes).toEqual([]);
    expect(outlets.length).toBeGreaterThan(250);
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(outlets.length + 1);
  });

  it('is plain UTF-8, sorted by id', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(/[\r\uFEFF\uFFFD\t]/.test(text)).toBe(false);
    const ids = outlets.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has no name and no host in two rows, and none twice in a row', () => {
    expect(outletIndex([outlets]).notes.map(({ message }) => message)).toEqual([]);
    const repeated = outlets.filter(({ names, hosts }) => {
      const all = [...names.map(foldedOutlet), ...hosts];
      return new Set(all).size < all.length;
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  it('gives every row a host that leads to it, and no address of one to another', () => {
    const index = outletIndex([outlets]);
    expect(outlets.filter(({ hosts }) => hosts.length === 0).map(({ id }) => id)).toEqual([]);
    for (const { id, hosts } of outlets) {
      for (const host of hosts) {
        const keys = keysOfUrl(`https://www.${host}/2030/a.html`);
        expect(keys.find((key) => index.byKey(key) !== undefined)).toBe(hostKey(host));
        expect(index.byKey(hostKey(host))?.id).toBe(id);
      }
    }
  });

  it('has countries of ISO 3166-1 and each kind but "other" many times', () => {
    expect(outlets.filter(({ country }) => country !== undefined && !COUNTRIES.has(country))).toEqual([]);
    const byKind = Map.groupBy(outlets, ({ kind }) => kind);
    for (const kind of OUTLET_KINDS) if (kind !== 'other') expect(byKind.get(kind)?.length).toBeGreaterThan(10);
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThan(90);
  });

  it('says who runs an outlet and judges none', () => {
    const loaded = /\b(?:propaganda|mouthpiece|regime|fake|terrorist|extremist|radical|biased)\b/i;
    expect(text.split('\n').filter((line) => loaded.test(line))).toEqual([]);
  });
});

describe('a list of outlets of somebody else', () => {
  const header = 'id,name,names,kind,country,hosts';
  it.each([
    [`${header}\n,Harbour Courier,,newspaper,AR,`, 'Line 2: the id "" is empty or has'],
    [`${header}\nhc, ,,newspaper,AR,`, 'Line 2: the name is empty. The line is left out.'],
    [`${header}\nhc,Harbour Courier,,paper,AR,`, 'Line 2: "paper" is none of agency, newspaper, '],
    [`${header}\nhc,Harbour Courier,,newspaper,Argentina,`, 'the country "Argentina" is no ISO 3166-1 alpha-2 code'],
    [`${header}\nhc,Harbour Courier,,newspaper,AR,co.uk`, '"co.uk" is no domain of one outlet'],
    [`${header}\nhc,Harbour Courier,,newspaper,AR,x.com`, '"x.com" is no domain of one outlet'],
    [`${header}\nhc,Harbour Courier,,newspaper,AR,harbour`, '"harbour" is no domain of one outlet'],
    [`${header}\nhc,A,,other,,\nhc,B,,other,,`, 'Line 3: the id "hc" is on line 2 already.'],
    ['name,kind\nA,other', 'missing: id, names, country, hosts.'],
    [`${header}\nhc,"A,,other,,`, 'cannot be read as CSV'],
  ])('%j: a note that says what is wrong', (csv, message) => {
    const read = parseOutlets(csv);
    expect(read.notes).toHaveLength(1);
    expect(read.notes[0]?.message).toContain(message);
  });

  it('may have a byte order mark, comments, empty lines and columns of its own', () => {
    const csv = `\ufeff# ours\n${header},remark\n\nhc,Harbour Courier,The Courier | HC,newspaper,AR,https://www.harbour.example/ | wire.harbour.example,x\n`;
    expect(parseOutlets(csv)).toEqual({
      notes: [],
      outlets: [
        {
          id: 'hc',
          name: 'Harbour Courier',
          names: ['The Courier', 'HC'],
          hosts: ['harbour.example', 'wire.harbour.example'],
          kind: 'newspaper',
          country: 'AR',
          line: 4,
        },
      ],
    });
  });
});
