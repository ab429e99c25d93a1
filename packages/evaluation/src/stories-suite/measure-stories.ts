import { happeningFeatures, signatureOf, type Signature } from '@onrecord/archive';
import { valueOf, type Reading } from '@onrecord/model';
import type { Engine } from '../engine.ts';
import { dataHash, filesBelow } from '../files.ts';
import { groupHappenings } from './group-happenings.ts';
import { groupStories } from './group-stories.ts';
import { COPY_KINDS, makeCopies, type CopyKind } from './make-copies.ts';
import { measureHappenings } from './measure-happenings.ts';
import { measureOccurrences } from './measure-occurrences.ts';
import { readEcbDocuments, readEcbMentions, type EcbDocument } from './read-ecb.ts';
import { scoreCopies, type SignedReport } from './score-copies.ts';
import type { StoriesSheet } from './stories-sheet.ts';

/** What is there to be measured. */
export interface StoriesFiles {
  readonly documents: string | undefined;
  readonly chains: string | undefined;
  readonly reportFolders: readonly string[];
}

type ReadFile = (file: string) => string;
type Measured = Pick<StoriesSheet, 'failed' | 'copies' | 'ecb'>;

export function measureStories(
  { documents, chains, reportFolders }: StoriesFiles,
  engine: Pick<Engine, 'read'>,
  readFile: ReadFile,
): Measured {
  const failed: string[] = [];
  const texts = reportFolders.flatMap(filesBelow).filter((file) => file.endsWith('.txt'));
  const copies = texts.length === 0 ? undefined : copiesPart(texts, { engine, readFile, failed });
  const ecb =
    documents === undefined || chains === undefined
      ? undefined
      : ecbPart({ documents, chains }, { engine, readFile, failed });
  return { failed, ...(copies && { copies }), ...(ecb && { ecb }) };
}

interface Tools {
  readonly engine: Pick<Engine, 'read'>;
  readonly readFile: ReadFile;
  readonly failed: string[];
}

function copiesPart(
  files: readonly string[],
  { engine, readFile, failed }: Tools,
): NonNullable<StoriesSheet['copies']> {
  const signatures = files.flatMap((file): readonly SignedReport[] => {
    try {
      const reading = engine.read({ text: readFile(file) });
      const copies = makeCopies(reading);
      return [{ signature: signed(reading), copies: eachKind((kind) => signed(engine.read({ text: copies[kind] }))) }];
    } catch (error) {
      failed.push(`${file} (${error instanceof Error ? error.message : String(error)})`);
      return [];
    }
  });
  const stories = groupStories(signatures.map(({ signature }) => signature));
  const different = signatures.filter((_, i) => stories.indexOf(stories[i] ?? -1) === i);
  return { data: { files: files.length, sha256: dataHash(files) }, score: scoreCopies(different) };
}

function eachKind(signatureFor: (kind: CopyKind) => Signature): SignedReport['copies'] {
  return Object.fromEntries(COPY_KINDS.map((kind) => [kind, signatureFor(kind)])) as SignedReport['copies'];
}

function ecbPart(
  files: { readonly documents: string; readonly chains: string },
  { engine, readFile, failed }: Tools,
): NonNullable<StoriesSheet['ecb']> {
  const read = readEcbDocuments(readFile(files.documents)).flatMap((document) => {
    try {
      return [{ document, reading: readDocument(document, engine) }];
    } catch (error) {
      failed.push(`${document.id} (${error instanceof Error ? error.message : String(error)})`);
      return [];
    }
  });
  const reports = read.map(({ document: { story, topic }, reading }) => ({
    features: happeningFeatures(reading),
    gold: story,
    topic,
  }));
  const happenings = groupHappenings(reports.map(({ features }) => features));
  const stories = groupStories(read.map(({ reading }) => signed(reading)));
  const inStories = Map.groupBy(reports, (_, i) => stories[i] ?? -1);
  return {
    data: { files: 2, sha256: dataHash([files.documents, files.chains]) },
    stories: inStories.size,
    mixedStories: [...inStories.values()].filter((own) => new Set(own.map(({ gold }) => gold)).size > 1).length,
    happenings: measureHappenings(reports),
    occurrences: measureOccurrences(
      read.map((one, i) => ({ ...one, happening: happenings[i] ?? -1 })),
      readEcbMentions(readFile(files.chains)),
    ),
  };
}

function readDocument({ text, date }: EcbDocument, engine: Pick<Engine, 'read'>): Reading {
  return engine.read({ text, ...(date !== undefined && { publishedAt: date }) });
}

function signed({ report }: Reading): Signature {
  return signatureOf(report, valueOf(report.publishedAt));
}
