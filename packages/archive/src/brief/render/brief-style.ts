/**
 * The look of a brief: the paper and type of the page of a reading. What a speaker says and what a report words differ by their marks and
 * by slant, so that neither hangs on colour.
 */
export const BRIEF_STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c1a; --soft: #5f5b54; --rule: #d9d4c9; --shade: #f4f1ea; --link: #1c5a9c; --warn: #8a5a00;
  --serif: Charter, "Bitstream Charter", "Source Serif 4", "Iowan Old Style", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #e6e2da; --soft: #a39d92; --rule: #3a3732; --shade: #292723; --link: #7fb3ea; --warn: #e0b060; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 var(--serif); }
header, main, footer { width: min(43rem, 100% - 2.4rem); margin: 0 auto; overflow-wrap: anywhere; }
header { padding-top: 2rem; padding-bottom: 1rem; border-bottom: 3px double var(--rule); }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
.covers { margin: .4rem 0 0; font: .87rem/1.5 var(--sans); color: var(--soft); }
h2 { margin: 1.7rem 0 .4rem; font: 700 .95rem/1.3 var(--sans); letter-spacing: .01em; }
ul { list-style: none; margin: 0; padding: 0; }
main li { padding: .45rem 0; border-top: 1px solid var(--rule); }
.speaker { quotes: none; font-style: italic; } .speaker::before, .speaker::after { content: none; }
.inferred { text-decoration: underline dashed 1px var(--warn); text-underline-offset: .22em; }
.chip, .turn { display: inline-block; margin: 0 .2em; padding: 0 .35em; border: 1px dashed var(--warn); border-radius: 3px; font: 400 .7rem/1.4 var(--sans); color: var(--warn); vertical-align: .1em; }
sup { margin-left: .2em; font: .7rem/1 var(--sans); vertical-align: .45em; white-space: nowrap; }
sup a { padding: .2em .15em; color: var(--link); text-decoration: none; } sup a:hover { text-decoration: underline; } sup .more { color: var(--soft); }
.empty, .rest { margin: .3rem 0; font: .9rem/1.5 var(--sans); color: var(--soft); } .rest { border-top: 1px solid var(--rule); padding-top: .4rem; }
footer { margin-top: 2.4rem; padding-bottom: 3rem; border-top: 3px double var(--rule); font: .87rem/1.5 var(--sans); }
.notes { margin: 0; padding-left: 2.2rem; } .notes li { padding: .25rem 0; } .notes li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.from { font-weight: 600; } .quote { font-family: var(--serif); font-size: 1rem; }
a { color: var(--link); text-underline-offset: .15em; } .back { text-decoration: none; }
:target { background: var(--shade); outline: .3rem solid var(--shade); } sup a:target { outline-width: .1rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: .82em ui-monospace, "DejaVu Sans Mono", monospace; color: var(--soft); }
.legend { margin-top: 1.5rem; padding-top: .6rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .8rem; }
@media print { :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --link: #000; --warn: #444; } body { font-size: 10.5pt; }
  header, main, footer { width: auto; } li { break-inside: avoid; } h2 { break-after: avoid; } .back { display: none; } :target { background: none; outline: 0; } }
`;
