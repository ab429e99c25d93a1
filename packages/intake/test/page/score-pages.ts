/** Prints how well each page of the fixtures is read: node --conditions=onrecord-source packages/intake/test/page/score-pages.ts [folder] */
import { pageCases } from './page-cases.ts';
import { scorePage, totals, type PageScore } from './page-score.ts';

const scores: PageScore[] = [];
for (const one of pageCases(process.argv[2])) scores.push(await scorePage(one));
for (const { name, wrong, f1 } of scores) console.log(`${name.padEnd(28)} ${f1.toFixed(3)}  ${wrong.join('; ')}`);
const { right, f1 } = totals(scores);
console.log(`${scores.length} pages: all fields right on ${(right * 100).toFixed(0)} %, mean F1 ${f1.toFixed(3)}`);
