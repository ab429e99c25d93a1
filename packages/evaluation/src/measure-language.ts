import { readFileSync } from 'node:fs';
import path from 'node:path';
import { polnearRows } from './polnear/polnear-rows.ts';
import { readPolnear } from './polnear/read-polnear.ts';
import { countPolnear, scorePolnear, type PolnearCounts } from './polnear/score-polnear.ts';
import type { Engine } from './engine.ts';
import { dataHash } from './files.ts';
import type { RowOutcome } from './gold/tally.ts';
import type { Sheet } from './sheet.ts';
import { readConllu } from './treebank/conllu.ts';
import { scoreTreebank, type Parser } from './treebank/score-treebank.ts';

/** Scores a parser on each treebank file, and on the news documents among them. */
export function measureTreebanks(files: readonly string[], parser: Parser): NonNullable<Sheet['treebank']> {
  const sets = files.flatMap((file) => {
    const documents = readConllu(readFileSync(file, 'utf8'));
    const news = documents.filter(({ id }) => id.includes('_news_'));
    const name = path.basename(file, '.conllu');
    return [
      [name, scoreTreebank(documents, parser)] as const,
      ...(news.length > 0 ? [[`${name}, news`, scoreTreebank(news, parser)] as const] : []),
    ];
  });
  return { data: { files: files.length, sha256: dataHash(files) }, sets: Object.fromEntries(sets) };
}

/** Scores the reader on PolNeAR. An article that cannot be read is named, not dropped in silence. */
export function measurePolnear(
  file: string,
  read: Engine['read'],
): {
  readonly sheet: NonNullable<Sheet['polnear']>;
  readonly rows: readonly RowOutcome[];
  readonly failures: readonly string[];
} {
  const rows: RowOutcome[] = [];
  const counts: PolnearCounts[] = [];
  const failed: string[] = [];
  const failures: string[] = [];
  const articles = readPolnear(readFileSync(file, 'utf8'));
  for (const article of articles) {
    try {
      const reading = read({ text: article.text, publishedAt: article.date });
      counts.push(countPolnear(article, reading));
      rows.push(...polnearRows(article, reading));
    } catch (error) {
      failed.push(article.id);
      failures.push(`${article.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const data = { files: 1, sha256: dataHash([file]) };
  return { sheet: { data, articles: counts.length, failed, score: scorePolnear(counts) }, rows, failures };
}
