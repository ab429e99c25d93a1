import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkLink } from '../src/api/types.ts';
import { parsePlace } from '../src/place/parse-place.ts';
import { writePlace } from '../src/place/write-place.ts';
import { graphOf, linkId, litBy, MOST_NODES } from '../src/views/actors/network/graph.ts';
import { linkOrderOf, linksInOrder } from '../src/views/actors/network/link-order.ts';
import { linkPath, widthOf } from '../src/views/actors/network/link-path.ts';
import { kindsIn, openPart, toKind, toLink, toNode, toRows } from '../src/views/actors/network/network-place.ts';
import { fitPan, panned, parsePan, shownAt, writePan, zoomedAt } from '../src/views/actors/network/pan-view.ts';
import { settle } from '../src/views/actors/network/settle.ts';
import { LINK_KINDS } from '../src/words/link-words.ts';

const SIZE = { width: 800, height: 500 };

const link = (kind: NetworkLink['kind'], from: number, to: number, texts = 1): NetworkLink => ({
  ...{ kind, from, to, texts },
  rows: texts,
  records: [],
});

const actorsOf = (keys: readonly number[]) =>
  Object.fromEntries(keys.map((key) => [key, { key, name: `Actor ${key}`, kind: 'person' }]));

const LINKS = [link('acts-on', 1, 2, 5), link('speaks-about', 1, 2, 2), link('acts-on', 2, 1), link('speaks-to', 3, 1)];
const ANSWER = { links: LINKS, actors: actorsOf([1, 2, 3]) };

const place = (address: string) => parsePlace(new URL(address, 'http://localhost'));

describe('the graph of a network', () => {
  it('has the chosen kinds, lines between the same two side by side', () => {
    const { nodes, links, left } = graphOf(ANSWER, LINK_KINDS);
    expect(nodes.map(({ key, links: own }) => [key, own])).toEqual([
      [1, 4],
      [2, 3],
      [3, 1],
    ]);
    expect(links.map(({ id, lane }) => [id, lane])).toEqual([
      ['acts-on.1.2', -1],
      ['speaks-about.1.2', 0],
      ['acts-on.2.1', 1],
      ['speaks-to.3.1', 0],
    ]);
    expect(left).toBe(0);
    expect(graphOf(ANSWER, ['speaks-to']).nodes.map(({ key }) => key)).toEqual([3, 1]);
  });

  it('has no more actors than there is room for, and says how many links are left out', () => {
    const star = Array.from({ length: 100 }, (_, n) => link('acts-on', 0, n + 1));
    const { nodes, links, left } = graphOf({ links: star, actors: actorsOf([...Array(101).keys()]) }, LINK_KINDS);
    expect([nodes.length, links.length, left]).toEqual([MOST_NODES, MOST_NODES - 1, 100 - MOST_NODES + 1]);
  });

  it.each([
    [{ node: 3, link: undefined }, [3, 1], ['speaks-to.3.1']],
    [{ node: undefined, link: 'acts-on.2.1' }, [2, 1], ['acts-on.2.1']],
    [{ node: 2, link: undefined }, [2, 1], ['acts-on.1.2', 'speaks-about.1.2', 'acts-on.2.1']],
  ])('lights %o with its neighbours', (pointed, nodes, links) => {
    const lit = litBy(graphOf(ANSWER, LINK_KINDS), pointed);
    expect(lit && [...lit.nodes].sort()).toEqual([...nodes].sort());
    expect(lit && [...lit.links]).toEqual(links);
  });

  it.each([
    { node: undefined, link: undefined },
    { node: 9, link: undefined },
    { node: undefined, link: 'acts-on.9.9' },
  ])('dims nothing for %o', (pointed) => {
    expect(litBy(graphOf(ANSWER, LINK_KINDS), pointed)).toBeUndefined();
  });

  it('comes to rest at the same places each time, nobody on another one', async () => {
    const keys = Array.from({ length: 40 }, (_, n) => n + 1);
    const links = keys.flatMap((key) => [link('acts-on', key, (key % 40) + 1), link('speaks-to', key, 1 + (key % 7))]);
    const graph = graphOf({ links: links.filter(({ from, to }) => from !== to), actors: actorsOf(keys) }, LINK_KINDS);
    const positions = await settle(graph, 1.5);
    expect(await settle(graph, 1.5)).toEqual(positions);
    const points = [...positions.values()];
    expect(points).toHaveLength(40);
    for (const [index, [x, y]] of points.entries())
      for (const [ox, oy] of points.slice(index + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(20);
  });
});

describe('the lines of a network', () => {
  it('end at the edges of their marks, and bend apart', () => {
    const [from, to] = [
      { at: [0, 0] as const, r: 10 },
      { at: [100, 0] as const, r: 6 },
    ];
    expect(linkPath(from, to, { lane: 0, isTurned: false })).toEqual({
      d: 'M13.0 0.0Q50.0 0.0 91.0 0.0',
      end: [91, 0],
      turn: 0,
    });
    // There and back: each on its own side.
    const there = linkPath(from, to, { lane: -0.5, isTurned: false });
    const back = linkPath(to, from, { lane: 0.5, isTurned: true });
    const bend = ({ d }: { readonly d: string }): number => Number(/Q\S+ (\S+) /.exec(d)?.[1]);
    expect([bend(there), bend(back)]).toEqual([-13, 13]);
    expect(widthOf(9)).toBeGreaterThan(widthOf(2));
  });

  it('are sorted by what is asked for', () => {
    const ids = (text: string | undefined) =>
      linksInOrder(LINKS, ANSWER.actors, linkOrderOf(text)).map((one) => linkId(one));
    expect(ids(undefined)[0]).toBe('acts-on.1.2');
    expect(ids('from').at(-1)).toBe('speaks-to.3.1');
    expect(ids('what')).toEqual(['acts-on.1.2', 'acts-on.2.1', 'speaks-about.1.2', 'speaks-to.3.1']);
    expect(ids('to')[0]).toBe('acts-on.2.1');
    expect(ids('nonsense')).toEqual(ids('texts'));
  });
});

describe('the part of a network that is shown', () => {
  it('moves with the hand, and keeps what is under the pointer when it comes nearer', () => {
    const view = { x: 10, y: -20, scale: 0.5 };
    const at: [number, number] = [200, 120];
    expect(shownAt(panned(view, [30, -10]), SIZE, [10, -20])).toEqual([430, 240]);
    const near = zoomedAt(view, SIZE, { by: 2, at });
    const under: [number, number] = [view.x + (at[0] - 400) / 0.5, view.y + (at[1] - 250) / 0.5];
    const [x, y] = shownAt(near, SIZE, under);
    expect([near.scale, Math.round(x), Math.round(y)]).toEqual([1, ...at]);
    expect(parsePan(writePan(view))).toEqual(view);
    expect([undefined, '', '1,2', 'a,b,c', '1,2,99'].map(parsePan)).toEqual(Array(5).fill(undefined));
  });

  it('is all of it where nothing is chosen', () => {
    const point = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const positions = new Map(points.map((at, key) => [key, at]));
        const view = fitPan(positions, SIZE);
        for (const at of points) {
          const [x, y] = shownAt(view, SIZE, at);
          expect(x >= 0 && x <= SIZE.width && y >= 0 && y <= SIZE.height).toBe(true);
        }
      }),
    );
  });
});

describe('the address of a network', () => {
  it.each([
    ['/actors?tab=network&node=a12', { node: 12, link: undefined }],
    ['/actors?tab=network&link=acts-on.12.7', { node: undefined, link: { kind: 'acts-on', from: 12, to: 7 } }],
    ['/actors?tab=network&link=likes.12.7&node=12', { node: undefined, link: undefined }],
    ['/actors?tab=network&link=acts-on.12', { node: undefined, link: undefined }],
  ])('%s opens %o', (address, part) => {
    expect(openPart(place(address))).toEqual(part);
  });

  it('opens one thing at a time', () => {
    const at = toLink(toNode(place('/actors?tab=network'), 12), { kind: 'speaks-to', from: 1, to: 2 });
    expect(writePlace(at)).toBe('/actors?tab=network&link=speaks-to.1.2');
    expect(writePlace(toNode(at, undefined))).toBe('/actors?tab=network');
  });

  it.each([
    ['speaks-about', '/statements?since=2030-03-01&speaker=a1&about=a2'],
    ['acts-on', '/events?since=2030-03-01&doer=a1&recipient=a2'],
  ] as const)('leads from a link "%s" to its rows at %s', (kind, address) => {
    const at = place('/actors?tab=network&since=2030-03-01&link=acts-on.1.2');
    expect(writePlace(toRows(at, { kind, from: 1, to: 2 }))).toBe(address);
  });

  it('holds the kinds that are shown, and none for all', () => {
    const one = toKind(place('/actors?tab=network'), 'acts-on');
    expect(writePlace(one)).toBe('/actors?tab=network&links=speaks-to.speaks-about');
    expect(writePlace(toKind(one, 'acts-on'))).toBe('/actors?tab=network');
    const last = toKind(toKind(one, 'speaks-to'), 'speaks-about');
    expect(writePlace(last)).toBe('/actors?tab=network');
    expect(kindsIn('nonsense')).toEqual(LINK_KINDS);
  });
});
