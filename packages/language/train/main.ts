import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAnalyser } from '../src/analyse.ts';
import { writeContainer } from '../src/model/container.ts';
import { clusterWords } from './clusters.ts';
import { type TreebankSentence, readConllu } from './conllu.ts';
import { type Scores, scoreAnalyser } from './evaluate.ts';
import { gazetteerSections } from './gazetteer/gazetteer-sections.ts';
import { modelCard } from './model-card.ts';
import { readRe3dFile } from './names/name-sections.ts';
import { OPTIONS, trainModel } from './train-model.ts';
import { readGloveVectors } from './vectors.ts';

/** Name and version that the model file carries. */
const LABEL = 'onrecord-en-1';
const TRAINING = ['en_ewt-ud-train.conllu', 'gum-open-train.conllu'];
const DEVELOPMENT = ['gum-open-dev.conllu', 'en_ewt-ud-dev.conllu'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    treebank: { type: 'string', default: here('../../../../shared/data/treebank') },
    names: { type: 'string', default: here('../../../../shared/data/names') },
    out: { type: 'string', default: here('../model/en.onr') },
    card: { type: 'string', default: here('../MODEL-CARD.md') },
  },
});

const missing = [...TRAINING, ...DEVELOPMENT]
  .map((name) => `${values.treebank}/${name}`)
  .concat(`${values.names}/re3d_open.jsonl`)
  .filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Not there: ${missing.join(', ')}. Give their folders: npm run train -- --treebank DIR --names DIR`);
  process.exit(2);
}

const read = (name: string): readonly TreebankSentence[] =>
  readConllu(readFileSync(`${values.treebank}/${name}`, 'utf8'));

const clusters = clusterWords(readGloveVectors(200_000), {
  coarse: 40,
  middle: 256,
  wordsPerFine: 25,
  frequent: 40_000,
  rounds: 7,
});
console.log(`word clusters: ${clusters.middle.length - 1}`);
const sentences = TRAINING.flatMap(read);
const sections = trainModel(sentences, clusters, (line) => console.log(line), {
  ...OPTIONS,
  names: {
    gazetteer: gazetteerSections(sentences),
    documents: readRe3dFile(readFileSync(`${values.names}/re3d_open.jsonl`, 'utf8')),
  },
});
const bytes = writeContainer(LABEL, sections);
const analyser = loadAnalyser(bytes);
const scores = DEVELOPMENT.map((name): readonly [string, Scores] => [name, scoreAnalyser(analyser, read(name))]);
for (const [name, score] of scores) console.log(name, JSON.stringify(score));
writeFileSync(values.out, bytes);
writeFileSync(values.card, modelCard({ label: LABEL, bytes: bytes.length, sections, scores }));
console.log(`${values.out}: ${bytes.length} bytes`);
