import type { MadeWords } from './made-words.ts';

/** A page as large as those of news sites are: about 60 KB, of which the article is some 4. */
export function madePage(words: MadeWords, headline: string): string {
  const links = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) => `<li class="item item-${i}"><a href="/${i}">${words.sentence()}</a></li>`,
    ).join('\n');
  const paragraphs = Array.from({ length: 12 }, () => `<p>${words.paragraph(3)}</p>`).join('\n');
  const data = Array.from({ length: 250 }, (_, i) => `"key${i}":"${words.sentence()}"`).join(',');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} - Saltmarsh Post</title>
<meta property="og:title" content="${headline}"><meta property="article:published_time" content="2031-04-02T08:00:00Z">
<script>window.settings = {${data}};</script></head>
<body><header><nav><ul>${links(60)}</ul></nav></header>
<main><article><h1>${headline}</h1><p class="byline">By Adela Norrin</p>
${paragraphs}
</article><aside><ul>${links(40)}</ul></aside></main>
<footer><ul>${links(30)}</ul></footer></body></html>
`;
}
