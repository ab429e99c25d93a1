import { describe, expect, it } from 'vitest';
import { CLASS_BIT } from '../../src/gazetteer/classes.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readConllu } from '../../train/conllu.ts';
import { mentionsOf } from '../../train/names/entity-mentions.ts';
import { namedSpans } from '../../train/names/named-spans.ts';
import { completeNames, readRe3d } from '../../train/names/re3d.ts';

const masks: Readonly<Record<string, number>> = {
  Minister: CLASS_BIT.title,
  Novan: CLASS_BIT.demonym,
  Jane: CLASS_BIT['first-name'],
  Sudan: CLASS_BIT.country,
};
const gazetteer: Gazetteer = { mask: (phrase) => masks[phrase] ?? 0, classes: () => [] };

/** "form/UPOS/XPOS/head/relation/Entity", parted by spaces. */
function sentence(words: string) {
  const rows = words.split(' ').map((word, i) => {
    const [form = '', upos = '', xpos = '', head = '', relation = '', entity = ''] = word.split('/');
    return [i + 1, form, form, upos, xpos, '_', head, relation, '_', entity === '' ? '_' : `Entity=${entity}`].join(
      '\t',
    );
  });
  const [read] = readConllu(`# newdoc id = GUM_test\n# text = test\n${rows.join('\n')}\n`);
  if (read === undefined) throw new RangeError('no sentence');
  return read;
}

describe('mentionsOf', () => {
  it('reads nested, one-word and broken brackets', () => {
    const read = sentence(
      'a/NOUN/NN/0/root/(1-person-new-cf1-1-sgl(2-place-new-cf2-1-sgl) b/NOUN/NN/1/nmod/1) c/NOUN/NN/1/nmod/(3[1/2]-event-new-cf1-1-sgl)9)',
    );
    expect(mentionsOf(read)).toContainEqual({ first: 0, end: 1, type: 'place' });
    expect(mentionsOf(read)).toContainEqual({ first: 0, end: 2, type: 'person' });
  });
});

describe('namedSpans', () => {
  it('takes the name out of the phrase, without title and nationality', () => {
    const read = sentence(
      'the/DET/DT/5/det/(1-person-new Novan/ADJ/JJ/3/amod Minister/PROPN/NNP/4/compound Jane/PROPN/NNP/0/root Doe/PROPN/NNP/4/flat/1) left/VERB/VBD/4/acl',
    );
    expect(namedSpans(read, gazetteer)).toEqual([{ first: 3, end: 5, type: 'person' }]);
  });

  it('leaves phrases with a common noun at their head, and times', () => {
    const read = sentence(
      'the/DET/DT/2/det/(1-person-new soldiers/NOUN/NNS/0/root/1) Monday/PROPN/NNP/2/obl/(2-time-new)',
    );
    expect(namedSpans(read, gazetteer)).toEqual([]);
  });

  it('takes a country for a place whatever it does', () => {
    expect(namedSpans(sentence('Sudan/PROPN/NNP/0/root/(1-organization-new)'), gazetteer)).toEqual([
      { first: 0, end: 1, type: 'place' },
    ]);
  });
});

describe('readRe3d', () => {
  const text = 'Forces of Nova met the Nova Guard. The Nova Guard left.';
  const entity = (quote: string, type: string, confidence = 1) => ({
    begin: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    type,
    confidence,
  });
  const document = {
    id: '1',
    text,
    entities: [entity('the Nova Guard', 'Organisation'), entity('Forces of Nova', 'Organisation', 0.2)],
  };
  const tagWords = (forms: readonly string[]) => ({
    upos: forms.map((form) => (/^[A-Z]/.test(form) ? 'PROPN' : form === 'the' ? 'DET' : 'VERB')),
    xpos: forms.map((form) =>
      /^(?:The|the)$/.test(form) ? 'DT' : /^[A-Z]/.test(form) ? 'NNP' : /^(?:of)$/.test(form) ? 'IN' : 'VBD',
    ),
  });

  it('finds names again that were marked once, and doubts unmarked proper nouns', () => {
    const sentences = completeNames(readRe3d(document, tagWords, gazetteer), gazetteer);
    expect(
      sentences.map(({ forms, names }) => names.map(({ first, end }) => forms.slice(first, end).join(' '))),
    ).toEqual([['Nova Guard'], ['Nova Guard']]);
    expect([...(sentences[0]?.doubtful ?? [])].map((at) => sentences[0]?.forms[at])).toEqual(['Forces', 'Nova']);
  });
});
