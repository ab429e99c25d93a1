import type { Socket } from 'node:net';
import { generate } from 'selfsigned';
import { describe, expect, it } from 'vitest';
import { fetchNotes } from '../../src/fetch/notes.ts';
import { answered, redirect } from './misbehaving-server/answers.ts';
import { fetchIn, refusedAs, world } from './world.ts';

describe('encryption', () => {
  const certificate = generate([{ name: 'commonName', value: 'news.example' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'news.example' }] }],
  });

  it('with a certificate that nobody vouches for is refused, and nothing is sent', async () => {
    const { private: key, cert } = await certificate;
    const here = await world({ answer: answered(), tls: { key, cert } });
    expect(await fetchIn(here, { url: here.url('/page', 'news.example', 'https') })).toMatchObject(
      refusedAs('certificate', 'later'),
    );
    expect(here.server.visits).toEqual([]);
  });

  it('with a certificate of another name is refused', async () => {
    const { private: key, cert } = await certificate;
    const here = await world({ answer: answered(), tls: { key, cert } }, {}, { trusted: [cert] });
    expect(await fetchIn(here, { url: here.url('/page', 'www.news.example', 'https') })).toMatchObject(
      refusedAs('certificate', 'later'),
    );
  });

  it('with a certificate that is trusted works', async () => {
    const { private: key, cert } = await certificate;
    const here = await world({ answer: answered(), tls: { key, cert } }, {}, { trusted: [cert] });
    expect(await fetchIn(here, { url: here.url('/page', 'news.example', 'https') })).toMatchObject({
      status: 'fetched',
    });
  });

  it('asked of a server that has none is told as such', async () => {
    const greet = (socket: Socket): unknown => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    const here = await world({ answer: answered(), greet });
    expect(await fetchIn(here, { url: here.url('/page', 'news.example', 'https') })).toMatchObject(
      refusedAs('noTls', 'later'),
    );
  });

  it('not asked of a server that wants it is told as such', async () => {
    const { private: key, cert } = await certificate;
    const here = await world({ answer: answered(), tls: { key, cert } });
    expect(await fetchIn(here, { url: here.url('/page') })).toMatchObject(refusedAs('robotsUnknown', 'later'));
  });

  it('given up on the way gives a note, and the old address stays', async () => {
    const { private: key, cert } = await certificate;
    const plain = await world({ answer: answered() });
    const answer = redirect(plain.url('/page'), '301 Moved Permanently');
    const here = await world({ answer, tls: { key, cert } }, {}, { trusted: [cert] });
    expect(await fetchIn(here, { url: here.url('/page', 'news.example', 'https') })).toMatchObject({
      status: 'fetched',
      isMoved: false,
      notes: [{ code: fetchNotes.unencrypted.code }],
    });
  });
});
