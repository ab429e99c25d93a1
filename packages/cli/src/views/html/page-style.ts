/**
 * The look of the page. A kind of row is told by the line under its words (solid, double, dashed, dotted, wavy) as well
 * as by its colour; the colours keep apart for colour-blind readers (after Okabe and Ito 2008, darkened for text).
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c1a; --soft: #5f5b54; --rule: #d9d4c9; --card: #fff; --shade: #f4f1ea;
  --statement: #1c5a9c; --event: #a8420a; --figure: #08705a; --position: #7b3a8c; --prospect: #7d6000; --warn: #8a5a00;
  --serif: Charter, "Bitstream Charter", "Source Serif 4", "Iowan Old Style", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #e6e2da; --soft: #a39d92; --rule: #3a3732; --card: #1f1e1b; --shade: #292723;
  --statement: #7fb3ea; --event: #f0915a; --figure: #5cc5a6; --position: #cf9be0; --prospect: #d9b84a; --warn: #e0b060; } }
* { box-sizing: border-box; }
html { scroll-padding: 5rem 0 6rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.45 var(--sans); }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--statement); outline-offset: 2px; border-radius: 2px; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 1.1rem; padding-bottom: .8rem; border-bottom: 3px double var(--rule); }
h1 { margin: 0; font: 700 1.05rem/1.3 var(--serif); overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.facts { color: var(--soft); font-size: .87rem; overflow-wrap: anywhere; }
header .facts { margin: .2rem 0 0; }
.filters { display: none; flex-wrap: wrap; gap: .4rem 1.1rem; margin-top: .6rem; }
.js .filters { display: flex; }
.filters button { font: inherit; font-size: .87rem; color: inherit; background: none; border: 0; padding: .2rem 0 .45rem; cursor: pointer; }
.filters button[aria-pressed=false] { color: var(--soft); }
.filters button[aria-pressed=false] .u { text-decoration: line-through; }
main { display: grid; grid-template-columns: minmax(0, 38rem) minmax(17rem, 1fr); gap: 3rem; padding-top: 1.6rem; padding-bottom: 2.5rem; }
#text { font: 1.13rem/1.9 var(--serif); }
#text p, #text h2 { margin: 0 0 1.05em; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: isolate; }
#text h2 { font-size: 1.75rem; line-height: 1.4; font-weight: 700; text-wrap: balance; }
#text .gap { display: none; }
#text .b-standfirst { font-size: 1.2rem; color: var(--soft); }
#text .b-byline, #text .b-dateline, #text .b-credit, #text .b-metadata, #text .b-boilerplate { font: .87rem/1.8 var(--sans); color: var(--soft); margin-bottom: .9em; }
#text .b-caption { font-size: .95rem; line-height: 1.8; } #text .b-caption, #text .b-credit { padding-left: .9rem; border-left: 1px solid var(--rule); }
#text .b-caption:has(+ .gap + .b-credit), #text .b-caption:has(+ .b-credit) { margin-bottom: 0; }
#text .b-list { padding-left: 1.2rem; }
mark { color: inherit; background: none; border-radius: 2px; cursor: pointer; transition: background-color .15s; }
.u { text-decoration-line: underline; text-decoration-thickness: 1.5px; text-decoration-skip-ink: none; text-underline-offset: .24em; }
.d1 { text-underline-offset: .44em; } .d2 { text-underline-offset: .64em; } .d3 { text-underline-offset: .84em; } .d4 { text-underline-offset: 1.04em; }
.u-statement { text-decoration-color: var(--statement); text-decoration-style: solid; }
.u-event { text-decoration-color: var(--event); text-decoration-style: double; }
.u-figure { text-decoration-color: var(--figure); text-decoration-style: dashed; text-decoration-thickness: 2px; }
.u-position { text-decoration-color: var(--position); text-decoration-style: dotted; text-decoration-thickness: 2.5px; }
.u-prospect { text-decoration-color: var(--prospect); text-decoration-style: wavy; text-decoration-thickness: 1px; }
.cue { font-style: italic; }
.turn { unicode-bidi: isolate; } .turn::before { content: attr(data-code); font: .7em var(--sans); color: var(--warn); border: 1px dotted; padding: 0 .2em; }
.no-statement #text .u-statement, .no-event #text .u-event, .no-figure #text .u-figure, .no-position #text .u-position, .no-prospect #text .u-prospect { text-decoration-line: none; }
mark:hover { background: var(--shade); }
mark.on { background: color-mix(in srgb, var(--statement) 17%, transparent); }
mark.on.k-event { background: color-mix(in srgb, var(--event) 19%, transparent); } mark.on.k-figure { background: color-mix(in srgb, var(--figure) 19%, transparent); }
mark.on.k-position { background: color-mix(in srgb, var(--position) 19%, transparent); } mark.on.k-prospect { background: color-mix(in srgb, var(--prospect) 21%, transparent); }
mark.flash { animation: flash 1.1s ease-out; }
@keyframes flash { 0%, 45% { background: color-mix(in srgb, var(--prospect) 55%, transparent); } }
#rows { position: sticky; top: 0; height: 100vh; overflow-y: auto; overscroll-behavior-y: auto; scrollbar-width: thin; scrollbar-color: var(--rule) transparent; min-width: 0; padding: 0 .5rem 60vh 0; }
#cards { list-style: none; margin: 0; padding: 0; }
.card { position: relative; background: var(--card); border: 1px solid var(--rule); border-left: 3px solid var(--statement); padding: .45rem .8rem .5rem; margin: 0 0 .6rem; font-size: .9rem; overflow-wrap: anywhere; cursor: pointer; }
.k-event.card { border-left: 5px double var(--event); } .k-figure.card { border-left: 3px dashed var(--figure); }
.k-position.card { border-left: 3px dotted var(--position); } .k-prospect.card { border-left: 5px groove var(--prospect); }
.card.on { box-shadow: 0 2px 12px rgb(0 0 0 / .16); border-top-color: var(--soft); border-right-color: var(--soft); border-bottom-color: var(--soft); }
.card p, .card h3 { margin: 0; }
.card .kind { font-size: .76rem; letter-spacing: .02em; color: var(--soft); padding-right: 5.5rem; }
.k-statement .kind b { color: var(--statement); } .k-event .kind b { color: var(--event); } .k-figure .kind b { color: var(--figure); } .k-position .kind b { color: var(--position); } .k-prospect .kind b { color: var(--prospect); }
.kind b { font-weight: 400; }
.realis { margin-left: .3em; padding: 0 .4em; border: 1px solid var(--rule); border-radius: 3px; color: var(--ink); white-space: nowrap; }
.r-planned .realis, .r-demanded .realis, .r-offered .realis, .r-possible .realis, .r-conditional .realis { border-style: dashed; border-color: var(--prospect); }
.r-threatened .realis { border: 2px solid var(--event); } .r-denied .realis, .r-negated .realis { border-style: double; border-width: 3px; border-color: var(--soft); }
.r-denied h3 .said, .r-negated h3 .said { text-decoration: line-through; }
.card h3 { font-size: .97rem; font-weight: 400; line-height: 1.35; }
.go { font-weight: 700; text-decoration: none; } .go:hover { text-decoration: underline; }
.said { font-style: italic; color: var(--soft); }
.source { color: var(--soft); }
.inferred { text-decoration: underline dashed 1px; text-decoration-color: var(--warn); text-underline-offset: .22em; }
.chip { display: inline-block; margin-left: .35em; padding: 0 .35em; border: 1px dashed var(--warn); border-radius: 3px; font: 400 .7rem/1.4 var(--sans); color: var(--warn); vertical-align: .1em; }
.chip.plain { border-style: solid; border-color: var(--rule); color: var(--soft); margin-left: 0; }
.absent { font-style: italic; font-weight: 400; color: var(--soft); border-bottom: 1px dotted var(--soft); }
blockquote { margin: .25rem 0 .2rem; font: .98rem/1.4 var(--serif); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; unicode-bidi: isolate; }
.card.on blockquote { -webkit-line-clamp: 12; }
.cut { color: var(--soft); }
dl { margin: .1rem 0; font-size: .84rem; } dl div { display: flex; gap: .4em; } dt { color: var(--soft); flex: none; } dd { margin: 0; min-width: 0; }
details { font-size: .8rem; color: var(--soft); } summary { cursor: pointer; position: absolute; top: .42rem; right: .8rem; list-style-position: inside; } details ul { margin: .25rem 0 .1rem; padding: .25rem 0 0 1.1rem; border-top: 1px solid var(--rule); }
.confidence { font-variant-numeric: tabular-nums; }
code { font: .92em ui-monospace, "DejaVu Sans Mono", monospace; }
.close { display: none; position: absolute; top: .1rem; right: .1rem; width: 2.4rem; height: 2.4rem; border: 0; background: none; color: inherit; font-size: 1.3rem; }
.empty { color: var(--soft); }
footer { border-top: 1px solid var(--rule); padding-top: 1rem; padding-bottom: 3rem; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 2.5rem; }
.lists h2 { font: 700 1rem/1.3 var(--serif); margin: .6rem 0 .3rem; }
.list { list-style: none; margin: 0 0 1rem; padding: 0; font-size: .9rem; } .list li { padding: .22rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
.list li.on { background: var(--shade); } .list .go { font-weight: 600; }
.n-warning b { color: var(--warn); } .n-error b { color: var(--event); }
.imprint { color: var(--soft); font-size: .8rem; max-width: 60rem; overflow-wrap: anywhere; }
kbd { font: .9em var(--sans); border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (max-width: 58rem) {
  main { grid-template-columns: minmax(0, 1fr); gap: 1.2rem; } header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  #text { font-size: 1.06rem; } #text h2 { font-size: 1.4rem; }
  #rows { position: static; height: auto; overflow: visible; border-top: 1px solid var(--rule); padding: 1rem 0 0; }
  .js .card.on { position: fixed; left: 0; right: 0; bottom: 0; margin: 0; padding-bottom: 1rem; max-height: 46vh; overflow: auto; box-shadow: 0 -3px 18px rgb(0 0 0 / .28); }
  .js .card.on .close { display: block; } .js .card.on .kind { padding-right: 8rem; } .js .card.on summary { right: 3rem; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
@media print { :root { --paper: #fff; --ink: #000; --soft: #444; --card: #fff; } body { font-size: 10pt; } .filters, .close, summary, kbd, #status { display: none !important; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; } main { display: block; } #text { font-size: 11pt; line-height: 1.75; }
  #rows { position: static; height: auto; overflow: visible; padding: 0; } #cards { columns: 2; column-gap: 1.5rem; padding: 0 !important; } .card { break-inside: avoid; box-shadow: none; font-size: 9pt; } blockquote { -webkit-line-clamp: none; display: block; } }
`;
