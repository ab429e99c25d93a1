import { describe, expect, it } from 'vitest';
import { fragmentText } from '../../src/page/fragment-text.ts';

describe('fragmentText', () => {
  it.each([
    ['white space runs together', '<p>One\n  two\t<b> three</b></p>', 'One two three'],
    ['no-break spaces are spaces', 'four&nbsp;&nbsp;hundred', 'four  hundred'],
    ['soft hyphens and zero width spaces are dropped', 'Tol&shy;huin\u200b lake', 'Tolhuin lake'],
    ['joiners and marks of direction stay', 'می\u200cخواهد \u200f(57)', 'می\u200cخواهد \u200f(57)'],
    ['line breaks', 'one<br>two<br/><br />three', 'one\ntwo\n\nthree'],
    ['blocks without an end', '<p>one<p>two<ul><li>three<li>four</ul>', 'one\n\ntwo\n\nthree\n\nfour'],
    ['rows of a table', '<table><tr><th>Day<th>Dead<tr><td>Sunday<td>4</table>', 'Day\tDead\nSunday\t4'],
    ['quotation marks of q', '<p><q>No, <q>never</q></q>, he said', '“No, ‘never’”, he said'],
    ['preformatted text', '<pre>one\n  two\n\nthree</pre>', 'one\n  two\n\nthree'],
    ['references to notes', 'killed 41<sup><a href="#n1">[1]</a></sup> people', 'killed 41 people'],
    ['struck words', 'killed <del>14</del> <ins>12</ins> people', 'killed 12 people'],
    ['ruby', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', '漢'],
    ['entities are decoded once', '&amp;lt;script&amp;gt; &lt;b&gt; &#8220;x&#x201d;', '&lt;script&gt; <b> “x”'],
    ['scripts and styles', '<script>a("<p>b</p>")</script><style>p{}</style>c<template>d</template>', 'c'],
    ['what is hidden', 'a<p hidden>b</p><p style="display:none">c</p><span class="sr-only">d</span>', 'a'],
    ['attributes', '<p onclick="alert(1)" title="t"><a href="javascript:alert(2)">link</a>', 'link'],
    ['a tag in a script', '<script>"</scr"+"ipt>"</script>after', 'after'],
    ['no tags at all', 'plain text', 'plain text'],
    ['nothing', '', ''],
  ])('%s', async (_name, html, text) => {
    expect((await fragmentText(html)).text).toBe(text);
  });

  it('marks captions, credits and list items', async () => {
    const html =
      '<figure><figcaption>A road. <span class="credit">Photo: A/B</span></figcaption></figure><ul><li>x</li></ul>';
    const { text, marks } = await fragmentText(html);
    expect(marks.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
      ['caption', 'A road.'],
      ['credit', 'Photo: A/B'],
      ['list', 'x'],
    ]);
  });
});
