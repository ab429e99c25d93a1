import { type Known, valueOf } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import type { RecordInput } from '../../src/records/record-input.ts';
import { recordInput } from '../record-input.ts';

/** The word marked `[at:...]` in a text, and what the setting says of it. */
function askedAt(marked: string): { readonly input: RecordInput; readonly token: number } {
  const { text, marks } = parseMarkedText(marked);
  const input = recordInput(text);
  const token = input.tree.tokenAt(marks[0]?.start ?? 0);
  if (token === undefined) throw new Error(`No word in: ${text}`);
  return { input, token };
}

const placeNamed = ({ places }: RecordInput, known: Known<string>): string | undefined =>
  places.places().find(({ id }) => id === valueOf(known))?.name;

describe('where, in the words at it', () => {
  test.each([
    ['The army [at:shelled] Basra.', 'Basra'],
    ['Rebels [at:captured] the town of Basra.', 'Basra'],
    ['The [at:attack] on Basra lasted long.', 'Basra'],
    ['They [at:gathered] in the streets of Basra.', 'Basra'],
    ['Rebels [at:fired] at a hospital in Basra.', 'Basra'],
    ['A hospital in Basra was [at:hit].', 'Basra'],
    ['The [at:shelling] of Basra went on.', 'Basra'],
    ['Rockets were [at:fired] from Baghdad towards Basra.', 'Basra'],
    ['Thousands [at:fled] from Basra.', 'Basra'],
    ['They came to Basra, where 40 men were [at:killed].', 'Basra'],
    ['They shelled Basra, [at:killing] 40 men.', 'Basra'],
    ['The army began to [at:besiege] Basra.', 'Basra'],
    ['Ms Lee said that rebels [at:attacked] Basra.', 'Basra'],
    ['They condemned the [at:attack] in Basra.', 'Basra'],
    ['Troops stood near Basra. Two shells [at:landed] in the area.', 'Basra'],
    ['They reached Basra, and [at:settled] there.', 'Basra'],
    ["Thousands died in Iraq after Jordan's offer failed. Many have [at:fled] the country.", 'Iraq'],
    ['They condemned attacks in the town of Basra, which [at:killed] 40 men.', 'Basra'],
    ['The army besieged Basra, where thousands are [at:sheltering].', 'Basra'],
    ['They regretted the raid on Basra, in which 40 men were [at:killed].', 'Basra'],
    [
      'A bomb went off in Basra. Nobody spoke. The mayor was away. The shops were shut. Rain fell. A bomb [at:killed] two men in the city in May.',
      'Basra',
    ],
    ['Talks on Basra, in southern Iraq, failed. Four men [at:remain] in the area.', 'Basra'],
  ])('%s', (marked, place) => {
    const { input, token } = askedAt(marked);
    expect(placeNamed(input, input.setting.placeOf(token as never))).toBe(place);
  });
});

describe('not where it is', () => {
  test.each([
    ['Ms Lee said in Basra that rebels had [at:killed] 40 men.'],
    ['Soldiers from Basra [at:left].'],
    ['Ms Lee of Basra [at:resigned].'],
    ['The talks were in Basra.\n\nThe union [at:closed] its office.'],
    ['The union [at:wrote] about Basra.'],
    ['Rebels shelled Basra. The army [at:fired] into the hills.'],
    ['According to Basra, a man [at:fell].'],
    ['Two men seized in Basra were freed. Police [at:arrested] a driver.'],
    ['Troops [at:closed] the road to Basra.'],
    [
      'A bomb went off in Basra. Another went off in Baghdad. The mayor was away. The shops were shut. Rain fell. Snow fell. A bomb [at:killed] two men in the city in May.',
    ],
  ])('%s', (marked) => {
    const { input, token } = askedAt(marked);
    expect(placeNamed(input, input.setting.placeOf(token as never))).toBeUndefined();
  });
});

describe('where it comes from', () => {
  test.each([
    ['Rockets were [at:fired] from Baghdad towards Basra.', 'Baghdad'],
    ['Rockets were [at:fired] towards Basra.', undefined],
  ])('%s', (marked, place) => {
    const { input, token } = askedAt(marked);
    expect(placeNamed(input, input.setting.originOf(token as never))).toBe(place);
  });
});

describe('how it is known', () => {
  test.each([
    ['The army [at:shelled] Basra.', 'stated'],
    ['The army shelled Basra. It [at:killed] 40 men.', 'earlier-sentence'],
    ['Troops stood near Basra. Two shells [at:landed] in the area.', 'points-back'],
    ['The union [at:wrote] about Basra.', 'absent'],
  ])('%s', (marked, status) => {
    const { input, token } = askedAt(marked);
    const place = input.setting.placeOf(token as never);
    expect(place.status === 'inferred' ? place.rule : place.status).toBe(status);
  });
});

describe('when', () => {
  test.each([
    ['The dam [at:broke] on Monday.', '2030-03-11'],
    ['On Monday, rebels attacked a post and [at:killed] two men.', '2030-03-11'],
    ['A storm on Monday [at:killed] two men.', '2030-03-11'],
    ['The [at:attack] on Monday killed two men.', '2030-03-11'],
    ['The war began on 3 March 2030, when rebels [at:stormed] the port.', '2030-03-03'],
    ['On Monday rebels attacked the port. They [at:killed] two men.', '2030-03-11'],
    ['On Monday rebels attacked the port. They will [at:attack] again.', undefined],
    ['Ms Lee said on Monday that the dam [at:broke].', undefined],
    ['He has [at:resigned] since Monday.', undefined],
    ['They [at:left] before Monday.', undefined],
    ['They [at:agreed] to meet on Monday.', undefined],
    ['They condemned on Monday the [at:attack].', undefined],
    ['On Monday rebels attacked the port.\n\nThe union [at:closed] its office.', undefined],
  ])('%s', (marked, value) => {
    const { input, token } = askedAt(marked);
    const id = valueOf(input.setting.timeOf(token as never));
    expect(input.times.find((time) => time.id === id)?.value).toBe(value);
  });
});

describe('since', () => {
  test.each([
    ['They have [at:shelled] the port since 3 March 2030.', '2030-03-03'],
    ['The war began on 3 March 2030. Since the start of the war they have [at:shelled] the port.', '2030-03-03'],
    ['Rebels launched the raid on 3 March 2030. They have [at:fled] since the raid.', '2030-03-03'],
    ['They have [at:killed] 40 men since fighting broke out on 3 March 2030, a medic said on Monday.', '2030-03-03'],
    ['The army [at:killed] 40 men on Monday, the bloodiest day since 3 March 2030.', undefined],
    ['The raid on 3 March 2030 failed. They have [at:fled] since the raid.', '2030-03-03'],
    ['Rebels stormed the port on 3 March 2030. Since then, they have [at:shelled] the town.', '2030-03-03/2030-03-14'],
    [
      'Rebels began a raid to take the port on 3 March 2030. Since the start of the raid they [at:shelled] it.',
      '2030-03-03',
    ],
    ['They have [at:shelled] the port since the start of the war.', undefined],
    ['The war began on 3 March 2030. They have [at:shelled] the port since the coup.', undefined],
    ['Since then, they have [at:shelled] the town.', undefined],
  ])('%s', (marked, value) => {
    const { input, token } = askedAt(marked);
    const { since } = input.setting.periodOf(token as never);
    expect(input.times.find((time) => time.id === since)?.value).toBe(value);
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...['Basra ', 'in Basra ', 'the area ', 'there ', 'shelled ', 'killing ', 'said ', 'that ', 'where ', 'on Monday '],
    ...[
      'from ',
      'towards ',
      'of ',
      ', ',
      '. ',
      '\n\n',
      '"',
      '(',
      'since ',
      'since then ',
      'since the start of the war ',
      'the war began ',
      '\ud800',
      '😀',
      'שלום ',
      'Iraq ',
      'and ',
    ],
  );
  const check = (text: string) => {
    const { tree, setting, places, times } = recordInput(text);
    const known = new Set([...places.places(), ...times].map(({ id }) => id));
    for (let token = 0; token < tree.size; token++) {
      const at = token as never;
      const answers = [setting.placeOf(at), setting.originOf(at), setting.timeOf(at)];
      for (const answer of answers) {
        if (answer.status === 'absent') continue;
        expect(known.has(answer.value)).toBe(true);
        const anchors = answer.status === 'stated' ? [answer.anchor] : answer.from;
        for (const { start, end, quote } of anchors) expect(text.slice(start, end)).toBe(quote);
      }
      for (const id of Object.values(setting.periodOf(at))) expect(known.has(id)).toBe(true);
    }
  };
  test('answers with known ids and true words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        check(pieces.join(''));
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });
  test.each(['in Basra ', 'Basra, ', 'on Monday ', 'the area ', 'shelled Basra and '])('%j over and over', (unit) => {
    check(unit.repeat(Math.floor(6_000 / unit.length)));
  });
});
