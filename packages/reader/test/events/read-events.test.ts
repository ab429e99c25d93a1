import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf, inShort } from './events-of.ts';

const short = (text: string): readonly string[] => inShort(eventsOf(text));
const words = (text: string): readonly string[] => short(text).map((event) => event.replace(/: .*/u, ''));

describe('one occurrence is one event', () => {
  test('a result in the same clause is a further trigger', () => {
    expect(words('Troops attacked the village, killing 12 people and wounding 30.')).toEqual([
      'ASSAULT actual attacked+killing+wounding',
    ]);
  });

  test('a noun that points back is a further trigger, with its result', () => {
    expect(words('Gunmen attacked a convoy near Goma on Monday. The attack killed six soldiers.')).toEqual([
      'ASSAULT actual attacked+attack+killed',
    ]);
  });

  test('a light verb and its noun are one', () => {
    expect(words('The rebels launched an attack on the port.')).toEqual(['ASSAULT actual launched+attack']);
  });

  test('a noun points back to what was done in the same way', () => {
    expect(words('The navy seized a tanker and arrested six sailors. Chad condemned the seizure.')).toEqual([
      'COERCE actual seized+seizure',
      'COERCE actual arrested',
      'ACCUSE actual condemned',
    ]);
  });

  test('told by two sources who name different doers, it is two', () => {
    expect(short('Chad said rebels shelled the port. The rebels said the army shelled the port.')).toEqual([
      expect.stringMatching(/^ASSAULT actual shelled: rebels > /u),
      expect.stringMatching(/^ASSAULT actual shelled: (?:the )?army > /u),
    ]);
  });

  test('harm of an accident belongs to it', () => {
    expect(words('The collapse of a station roof in Lima killed 15 people.')).toEqual([
      'INCIDENT actual collapse+killed',
    ]);
  });

  test('the same verb of another village is another event', () => {
    expect(words('Rebels seized Goma on Monday. Rebels seized Bukavu on Friday.')).toEqual([
      'ASSAULT actual seized',
      'ASSAULT actual seized',
    ]);
  });
});

describe('what makes no event', () => {
  test.each([
    'The attack helicopter is new.',
    'The war is long.',
    'Those who attack convoys are feared.',
    'The firm launched a product and held shares.',
    'If the army attacks the town, people will suffer.',
    'Hospital officials received 19 wounded.',
    'The claim could not be verified.',
    'Twelve aid workers live in the camp.',
    'No group has said it carried out the raid.',
    'Sixty people were being treated in the clinic.',
    'A move the minister called "hasty" passed.',
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('how real it is', () => {
  test('what somebody threatens is threatened, the threat is actual', () => {
    expect(words('The army said it would attack the port.')).toEqual([
      'THREATEN actual said',
      'ASSAULT threatened attack',
    ]);
  });

  test('agreement that is not given is a refusal', () => {
    expect(words('The rebels did not agree to the plan.')).toEqual(['REJECT actual agree']);
  });

  test('what is averted did not come about', () => {
    expect(words('The envoy averted an assault on Goma.')).toEqual(['ASSAULT negated assault']);
  });

  test('what is refused makes no event of its own', () => {
    expect(words('The rebels refused to lay down their arms.')).toEqual(['REJECT actual refused']);
  });
});

describe('who did it to whom', () => {
  test('both sides of talks', () => {
    expect(short('Kenya and Uganda signed a treaty in Nairobi.')).toEqual(['AGREE actual signed: Kenya, Uganda > ']);
  });

  test('by whom in the passive', () => {
    expect(short('Two editors were arrested by the police.')[0]).toMatch(
      /^COERCE actual arrested: (?:the )?police > /u,
    );
  });

  test('who says it, where the words are the cue of a statement', () => {
    expect(short('Kenya, which chairs the bloc, rejected the plan.')).toEqual(['REJECT actual rejected: Kenya > ']);
  });

  test('whom a clause set off by commas describes', () => {
    expect(short('The police blamed the Tana Front, who signed a truce in May.')).toContainEqual(
      expect.stringMatching(/^AGREE actual signed: Tana Front/u),
    );
  });

  test('whom they count with "at least"', () => {
    expect(short('Police arrested at least 30 students on Monday.')).toEqual([
      expect.stringMatching(/^COERCE actual arrested: Police > .*students/iu),
    ]);
  });

  test('who is named first and described before the verb comes', () => {
    expect(short('Chad, which has offered help, is to host talks on Monday.')).toContainEqual(
      expect.stringMatching(/^CONSULT planned .*: Chad > /u),
    );
  });

  test('who claims responsibility did it', () => {
    expect(
      short(
        'A bomb attack on a market in Mosul killed 12 people. Ansar Group claimed responsibility for the attack.',
      )[0],
    ).toMatch(/: Ansar Group > /u);
  });
});

const WORD = fc.constantFrom(
  ...'the a army rebels attack attacked killing shelling said it would refused to and by on of in Mali , . " if not launched talks held claimed responsibility for released hostages agreed ceasefire 12 was'.split(
    ' ',
  ),
);

test('any heap of words gives events with their own ids and triggers that do not overlap', () => {
  fc.assert(
    fc.property(fc.array(WORD, { maxLength: 40 }), (heap) => {
      const { events } = eventsOf(heap.join(' '));
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      const starts = events.flatMap(({ triggers }) => triggers.map(({ start }) => start));
      expect(new Set(starts).size).toBe(starts.length);
    }),
    { numRuns: 150, seed: 20_301_122 },
  );
});
