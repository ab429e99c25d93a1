import type { MadeWords } from './made-words.ts';

/**
 * A page of about 100 kB with some 17,000 characters of article, as news sites send them: menus, scripts, drawings, share
 * bars, boxes between the paragraphs, cards of other articles, comments.
 */
export function madeLongPage(words: MadeWords, headline: string): string {
  const links = (count: number, name: string): string =>
    repeated(
      count,
      (i) =>
        `<li class="${name}__item ${name}__item--${i % 3}" data-index="${i}"><a class="${name}__link" href="/2031/04/${i}" data-track="nav:${i}">${words.sentence().slice(0, 40)}</a></li>`,
    );
  const drawing = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm0 18c-4.41 0-8-3.59-8-8"/></svg>`;
  const share = `<div class="share-bar"><ul>${repeated(5, (i) => `<li><a href="#s${i}" onclick="share(${i})">${drawing}<span>Share</span></a></li>`)}</ul></div>`;
  const card = (i: number): string =>
    `<div class="card card--small"><a href="/c/${i}"><img src="/i/${i}.jpg" alt=""></a><h3 class="card__title"><a href="/c/${i}">${words.sentence().slice(0, 60)}</a></h3><p class="card__text">${words.sentence()}</p><span class="card__meta">2 April 2031</span></div>`;
  const settings = repeated(330, (i) => `"key${i}":"${words.sentence()}",`);
  const body = repeated(38, (i) => {
    const box = i % 9 === 4 ? `<div class="ad-slot" id="ad-${i}"><p>Advertisement</p></div>` : '';
    const picture =
      i % 12 === 3
        ? `<figure class="media"><picture><source srcset="/p/${i}.webp"><img src="/p/${i}.jpg"></picture><figcaption>${words.sentence()} <span class="credit">Lene Vossmark</span></figcaption></figure>`
        : '';
    return `<p class="article__paragraph">${words.paragraph(5)} <a href="/t/${i}">${words.sentence().slice(0, 20)}</a></p>${box}${picture}`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} | Saltmarsh Post</title>
<meta property="og:title" content="${headline}"><meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-02T08:00:00Z">
<script>window.settings={${settings}"end":0};</script><style>${repeated(120, (i) => `.card--${i}{margin:0 ${i}px;color:#${i}}`)}</style></head>
<body class="page page--article"><header class="site-header"><nav><ul>${links(60, 'menu')}</ul></nav></header>
<main><article class="article"><h1 class="article__title">${headline}</h1><p class="byline">By Adela Norrin</p>${share}<div class="article__body">
${body}
</div>${share}<div class="related"><ul>${links(12, 'related')}</ul></div></article>
<section class="more"><h2>More stories</h2>${repeated(24, card)}</section>
<section class="comments" id="comments">${repeated(30, (i) => `<div class="comment" id="c${i}"><p>${words.sentence()}</p><button>Reply</button></div>`)}</section></main>
<aside class="sidebar"><ol>${links(20, 'popular')}</ol></aside><footer><ul>${links(30, 'footer')}</ul></footer></body></html>
`;
}

function repeated(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('\n');
}
