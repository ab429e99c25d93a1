import { listAt, numberAt, objectAt, parseJson, stringAt, type Json } from '../json.ts';

/** A document of ECB+ (Cybulska and Vossen 2014) as the data folder holds it. */
export interface EcbDocument {
  readonly id: string;
  readonly topic: number;
  /** The document cluster: one of the two seminal events of the topic. */
  readonly story: string;
  readonly date: string | undefined;
  readonly text: string;
  /** Spans of the sentences whose annotation is complete. */
  readonly goldSentences: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A marked event mention. */
export interface EcbMention extends Span {
  readonly doc: string;
  readonly chain: string;
  readonly tag: string;
  readonly text: string;
}

/** @throws TypeError naming the line when it has another shape */
export function readEcbDocuments(lines: string): readonly EcbDocument[] {
  return jsonLines(lines).map(({ value, where }) => {
    const line = objectAt(value, where);
    const gold = new Set((listAt(line['goldSentences'], where) ?? []).map(Number));
    const sentences = (listAt(line['sentences'], where) ?? []).map((one) => objectAt(one, where));
    const date = line['date'];
    return {
      id: stringAt(line['doc'], `${where}: doc`),
      topic: numberAt(line['topic'], `${where}: topic`) ?? 0,
      story: `${numberAt(line['topic'], where)}:${stringAt(line['story'], `${where}: story`)}`,
      date: typeof date === 'string' ? date : undefined,
      text: stringAt(line['text'], `${where}: text`),
      goldSentences: sentences
        .filter((sentence) => gold.has(Number(sentence['sentence'])))
        .map((sentence) => spanAt(sentence, where)),
    };
  });
}

/** The mentions of all chains. @throws TypeError naming the line when it has another shape */
export function readEcbMentions(lines: string): readonly EcbMention[] {
  return jsonLines(lines).flatMap(({ value, where }) => {
    const chain = objectAt(value, where);
    const id = stringAt(chain['chain'], `${where}: chain`);
    const topic = numberAt(chain['topic'], `${where}: topic`);
    const isSingle = chain['scope'] === 'single';
    return (listAt(chain['mentions'], where) ?? []).map((one, i) => {
      const mention = objectAt(one, where);
      const doc = stringAt(mention['doc'], `${where}: doc`);
      return {
        ...spanAt(mention, where),
        doc,
        chain: isSingle ? `${doc}:${where}:${i}` : `${topic}:${id}`,
        tag: stringAt(mention['tag'], `${where}: tag`),
        text: stringAt(mention['text'], `${where}: text`),
      };
    });
  });
}

function spanAt(value: Json | undefined, where: string): Span {
  const object = objectAt(value, where);
  return { start: numberAt(object['begin'], where) ?? 0, end: numberAt(object['end'], where) ?? 0 };
}

function jsonLines(lines: string): readonly { readonly value: Json; readonly where: string }[] {
  return lines
    .split('\n')
    .map((line, i) => ({ line, where: `line ${i + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => ({ value: parseJson(line, where), where }));
}
