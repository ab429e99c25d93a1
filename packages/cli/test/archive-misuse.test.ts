import { describe, expect, it } from 'vitest';
import { parseArguments } from '../src/arguments.ts';

/** What the words on the command line are answered with, where they are wrong use. */
function answer(line: readonly string[]): string {
  const request = parseArguments(line);
  return request.command === 'misuse' ? request.message : `taken as ${request.command}`;
}

describe('what a tired editor types: one line with the way out, nothing opened', () => {
  it.each([
    [['ad', 'reports/'], 'unknown command "ad". Did you mean "add"?'],
    [['figure'], 'Did you mean "figures"?'],
    [['figures', 'Rafah'], 'figures takes no "Rafah": conditions are options, as in --actor NAME.'],
    [['check', 'now'], 'check takes no "now", only options.'],
    [['events', '--type', 'asault'], 'no type of events. Did you mean assault? There are AGREE, '],
    [['timeline', '--type', 'x'], '--type "x" is no type of events. There are AGREE, '],
    [['figures', '--type', 'kiled'], 'no measure of figures. Did you mean killed?'],
    [['actors', '--places', '--type', 'town'], '--type "town" is no type of places. There are country, '],
    [['statements', '--search', '🚀'], 'holds no word: signs and emoji are not searched.'],
    [['statements', '--limit', '99999'], '--limit "99999" is no whole number from 1 to 1000.'],
    [['statements', '--limit', '-1'], '--limit needs a value'],
    [
      ['statements', '--since', 'tomorrow'],
      'is no day of the calendar. Write YYYY-MM-DD, YYYY-MM, YYYY, today or yesterday.',
    ],
    [['statements', '--since', '2030-02-30'], 'is no day of the calendar.'],
    [['statements', '--since', '2031', '--until', '2030'], '--since 2031-01-01 is after --until 2030-12-31.'],
    [['statements', '--dates', 'both'], '--dates "both" is neither "subject"'],
    [['statements', '--json', '--csv'], '--json and --csv would both print. Give one.'],
    [['statements', '--csv', '--after', '2030-01-01.3'], '--csv prints all rows that answer: leave out --after'],
    [['statements', '--archive', 'a', '-a', 'b'], '--archive is given twice'],
    [['events', '--withdrawn'], 'onrecord events --csv --withdrawn'],
    [['differences', '--type', 'figure'], '--type is no option of "differences".'],
    [['actors', '--since', '2030'], '--since is no option of "actors".'],
    [['actors', '--log', '--csv'], 'it takes no --csv.'],
    [['merge', 'a1'], 'merge needs two: names, or keys such as a12.'],
    [['merge', 'Saltmarsh', 'Front', 'Assembly'], 'Put a name of several words in quotation marks.'],
    [['split', 'a1'], 'split needs a name: --name NAME.'],
    [['split', 'a1', '--name', 'X', '--report', '3'], '--name and --report are two ways to split. Give one.'],
    [['pin', 'a1', '--name', 'X', '--name', 'Y'], 'pin takes one name. Give --name once.'],
    [['rename', 'a1', '--name', ' '], 'is no name.'],
    [['undo', 'last'], '"last" is no number of an operation.'],
    [['review', 'reject', 'r1:st-1'], 'review needs an address and confirm, reject or reset: '],
    [['show'], 'show needs one address'],
    [['show', 'r1', 'r2'], 'Given: "r1" "r2".'],
    [['export'], 'export needs one format, for example: onrecord export csv.'],
    [['export', 'jsonl', '--actor', 'X'], 'export jsonl takes no --actor: it is the whole archive'],
    [['export', 'csv', '--table', 'actors', '--since', '2030'], 'export table actors takes no --since'],
    [['export', 'geojson', '--table', 'events'], '--table is of csv and parquet only, not of "geojson".'],
    [['export', 'csv', '--type', 'asault'], 'Did you mean assault?'],
    [['import'], 'nothing to import.'],
    [['add'], 'nothing to add.'],
    [['add', '--workers', '0', 'x'], '--workers "0" is no whole number from 1 to 64.'],
    [['brief'], 'brief needs a first day: onrecord brief --since yesterday.'],
    [['help', 'figurs'], 'no help on "figurs". Did you mean "figures"?'],
  ])('%j', (line, message) => {
    expect(answer(line)).toContain(message);
  });

  it.each([
    [['add', 'figures']],
    [['add', 'a folder with spaces/']],
    [['statements', '--report', 'r12']],
    [['statements', '--report', '12']],
    [['events', '--type', 'assault', '--type', 'COERCE']],
    [['events', '--csv', '--withdrawn']],
    [['figures', '--type', 'homeless']],
    [['statements', '--search', '"pull back" truce* 🚀']],
    [['export', 'timelinejs', '--type', 'killed', '--title', 'A war']],
    [['show', 'R12:EV-1F']],
  ])('but %j is taken', (line) => {
    expect(answer(line)).toMatch(/^taken as /);
  });

  it('types are written as the archive has them', () => {
    expect(parseArguments(['events', '--type', 'assault'])).toMatchObject({ filters: { types: ['ASSAULT'] } });
    expect(parseArguments(['statements', '--type', ' Warn '])).toMatchObject({ filters: { types: ['warn'] } });
  });
});
