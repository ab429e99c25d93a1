import { note } from '@onrecord/model';
import { collect } from '../formats/collect.ts';
import type { Format } from '../formats/format.ts';
import { feedProblems } from './notes.ts';
import { readOpml } from './read-opml.ts';
import { beginsAs } from './xml-root.ts';
import { MAX_FEED_BYTES } from './xml/limits.ts';

/** A list of feeds, as feed readers write it: each of its feeds is a link. */
export const opmlFormat: Format = {
  name: 'opml',
  title: 'a list of feeds (OPML)',
  endings: ['.opml'],
  mediaTypes: ['text/x-opml', 'text/x-opml+xml', 'application/x-opml+xml'],
  begins: (head) => beginsAs('opml', head),
  async *items({ name, chunks, arrival }) {
    const bytes = await collect(chunks, MAX_FEED_BYTES);
    if (!bytes) {
      const details = { limit: MAX_FEED_BYTES, what: 'an OPML list' };
      yield { kind: 'refused', name, problem: note(feedProblems.tooLarge, { details }) };
      return;
    }
    const read = readOpml(bytes, { url: arrival?.url, charset: arrival?.charset });
    if (read.status === 'refused') {
      yield { kind: 'refused', name, problem: read.problem };
      return;
    }
    for (const remark of read.notes) yield { kind: 'note', name, note: remark };
    for (const { url, title } of read.feeds) {
      yield { kind: 'link', name, url, of: 'feed', given: title === undefined ? {} : { title } };
    }
  },
};
