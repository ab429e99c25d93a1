import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { Lexicon, openLexiconTables } from '../../src/lexicon/lexicon.ts';
import { type Section, readContainer, writeContainer } from '../../src/model/container.ts';
import { openTagger } from '../../src/tagger/tagger.ts';
import type { TreebankSentence } from '../conllu.ts';
import { namedSpans } from './named-spans.ts';
import { type NamedSentence, type Re3dDocument, completeNames, readRe3d } from './re3d.ts';
import { trainNames } from './train-names.ts';

/** What the name finder is trained on. */
export interface NameSources {
  /** Sentences of treebanks; those without an entity layer are left out. */
  readonly sentences: readonly TreebankSentence[];
  /** Their Penn tags, as given by a tagger that has not seen them. */
  readonly xpos: readonly (readonly string[])[];
  /** Documents of re3d; may be none. */
  readonly documents: readonly Re3dDocument[];
}

const PRUNING = { minUpdates: 2, minWeight: 0.03 } as const;

/** Trains the name finder on top of trained sections: `lexicon.*`, `tagger.*` and `gazetteer`. Gives the sections `names.*`. */
export function nameSections(
  trained: readonly Section[],
  sources: NameSources,
  iterations: number,
): readonly Section[] {
  const file = readContainer(writeContainer('names', trained));
  const lexicon = new Lexicon(openLexiconTables(file));
  const gazetteer = openGazetteer(file);
  const tagger = openTagger(file);
  const tagWords = (forms: readonly string[]) => {
    const tags = tagger.tag(
      lexicon,
      Int32Array.from(forms, (form) => lexicon.id(form)),
    );
    return {
      upos: Array.from(tags, (tag) => tagger.tags.upos[tag] ?? 'X'),
      xpos: Array.from(tags, (tag) => tagger.tags.xpos[tag] ?? 'FW'),
    };
  };
  const fromTreebank = sources.sentences.flatMap((sentence, i): readonly NamedSentence[] => {
    const { document, forms, upos } = sentence;
    if (!document.startsWith('GUM')) return [];
    return [
      {
        document,
        forms,
        upos,
        xpos: sources.xpos[i] ?? [],
        names: namedSpans(sentence, gazetteer),
        doubtful: new Set(),
      },
    ];
  });
  const fromReports = completeNames(
    sources.documents.flatMap((document) => readRe3d(document, tagWords, gazetteer)),
    gazetteer,
  );
  return trainNames([...fromTreebank, ...fromReports], lexicon, gazetteer, { iterations, pruning: PRUNING });
}

/** Reads the file of re3d, a document a line. */
export function readRe3dFile(file: string): readonly Re3dDocument[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Re3dDocument);
}
