import { describe, expect, it } from 'vitest';
import { type Actor, valueOf } from '@onrecord/model';
import { readActors } from '../../src/actors/read-actors.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analyser } from '../statements/analysed.ts';

/** The actor that a word of the text means. */
function actorAt(text: string, word: string): Actor | undefined {
  const tree = treeView(analyser().analyse(text));
  const actors = readActors({ tree, blocks: [], quotations: [] });
  const token = tree.tokenAt(text.indexOf(word));
  const id = token === undefined ? undefined : valueOf(actors.ownAt(token));
  return actors.actors().find((actor) => actor.id === id);
}

describe('words before a noun', () => {
  it.each([
    ['Chilean strikes on the port killed four.', 'Chilean', 'Chile'],
    ['Norwegian jets bombed the port.', 'Norwegian', 'Norway'],
    ['Chad met the envoy. Chadian jets bombed the port.', 'Chadian', 'Chad'],
    ['North Korean jets crossed the line.', 'North', 'North Korea'],
  ])('%s: %s is the state', (text, word, name) => {
    expect(actorAt(text, word)).toMatchObject({ name, kind: 'state' });
  });

  it('is the body that the report names by the same noun', () => {
    expect(actorAt('The army left the town. Army helicopters came on Monday.', 'Army')).toMatchObject({
      name: 'army',
    });
  });

  it.each([
    ['Heavy strikes on the port killed four.', 'Heavy'],
    ['Army helicopters struck the village.', 'Army'],
  ])('%s: %s is nobody', (text, word) => {
    expect(actorAt(text, word)).toBeUndefined();
  });
});

describe('half of a country', () => {
  it('reads a text that begins with it', () => {
    expect(() => actorAt('North of the river, troops waited.', 'North')).not.toThrow();
    expect(() => actorAt('North and South Korea exchanged fire on Monday.', 'North')).not.toThrow();
  });
});
