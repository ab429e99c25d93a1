import { answered, head, PAGE, raw } from './answers.ts';
import type { Misbehaviour } from './misbehaviour.ts';

/** Servers that do not keep to HTTP. */
export const BROKEN: readonly Misbehaviour[] = [
  {
    name: 'garbage instead of HTTP',
    answer: raw('\x00\x01\x02 nothing that a web server would say\r\n\r\n'),
    becomes: { problem: 'notHttp', again: 'later' },
  },
  {
    name: 'the page without status and headers, as in 1991',
    answer: raw(PAGE),
    becomes: { problem: 'notHttp', again: 'later' },
  },
  {
    name: 'greets like a mail server before it was asked',
    greet: (socket) => socket.write('220 mail.example ready\r\n'),
    answer: () => undefined,
    becomes: { problem: 'robotsUnknown', again: 'later', waitMs: 600_000 },
    visits: 0,
  },
  {
    name: 'zero bytes in a header',
    answer: raw(`HTTP/1.1 200 OK\r\nX-Zero: a\x00b\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}`),
    becomes: { problem: 'notHttp', again: 'later' },
  },
  {
    name: 'a length and chunks at once',
    answer: raw(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`),
    becomes: { problem: 'notHttp', again: 'later' },
  },
  {
    name: 'a chunk whose length is no number',
    answer: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n'),
    becomes: { problem: 'notHttp', again: 'later' },
  },
  {
    name: 'closes without a word',
    answer: ({ socket }) => socket.end(),
    becomes: { problem: 'brokeOff', again: 'later' },
  },
  {
    name: 'closes in the middle of the headers',
    answer: raw('HTTP/1.1 200 OK\r\nContent-'),
    becomes: { problem: 'brokeOff', again: 'later' },
  },
  {
    name: 'a length that is longer than the body',
    answer: answered(PAGE, { 'Content-Length': PAGE.length + 100 }),
    becomes: { problem: 'brokeOff', again: 'later' },
  },
  {
    name: 'a length that is shorter than the body: what is beyond is another answer, and not ours',
    answer: answered(PAGE, { 'Content-Length': 30 }),
    becomes: { body: PAGE.slice(0, 30) },
  },
  {
    name: 'last chunk missing',
    answer: raw(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`),
    becomes: { problem: 'brokeOff', again: 'later' },
  },
  {
    name: 'resets the connection in the middle of the body',
    answer: ({ socket }) => {
      socket.write(head('200 OK', { 'Content-Length': 5000 }) + PAGE, () => socket.resetAndDestroy());
    },
    becomes: { problem: 'brokeOff', again: 'later' },
  },
  {
    name: 'resets the connection in the middle of a body without a length',
    answer: ({ socket }) => {
      socket.write(head('200 OK') + 'a'.repeat(200_000));
      setTimeout(() => socket.resetAndDestroy(), 20);
    },
    becomes: { problem: 'brokeOff', again: 'later' },
  },
  {
    name: 'two answers to one question: the second is nobody’s',
    answer: ({ socket }) => {
      const whole = head('200 OK', { 'Content-Length': PAGE.length }) + PAGE;
      socket.write(whole + head('200 OK', { 'Content-Length': 6 }) + 'forged');
    },
    becomes: { body: PAGE },
  },
  {
    name: 'rubbish after the answer',
    answer: ({ socket }) => socket.write(head('200 OK', { 'Content-Length': PAGE.length }) + PAGE + '\x00\x01rubbish'),
    becomes: { body: PAGE },
  },
  {
    name: 'asks to speak another protocol',
    answer: raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    becomes: { problem: 'brokeOff', again: 'later' },
  },
  {
    name: 'a body without a length, which is no fault',
    answer: ({ socket }) => socket.end(head('200 OK', { 'Content-Type': 'text/html' }) + PAGE),
    becomes: { body: PAGE },
  },
];
