import type { Block } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { languageOfReport } from '../../src/head/language-of-report.ts';

const ENGLISH =
  'The army said on Friday that two bridges over the river had been closed to all traffic, and that they will stay so.';
const FRENCH =
  "L'armée a fermé vendredi deux ponts sur la rivière, selon le ministère. Les habitants de la ville haute disent qu'ils ont entendu des tirs pendant la nuit, et que l'hôpital n'a plus de courant.";

const told = (text: string, marks?: readonly Block[]): readonly unknown[] => {
  const { language, isRead, notes } = languageOfReport(text, marks ? { marks } : {});
  return [language, isRead, notes.map(({ code }) => code.replace('ONR-HEAD-', '')).join(' ')];
};
const front = (language: string, text: string): string => `---\nlanguage: ${language}\n---\n\n${text}`;

describe('the language of a report', () => {
  test.each([
    ['English', ENGLISH, ['en', true, '']],
    ['French', FRENCH, ['fr', false, '7']],
    ['not to be told: read as before, with a note', '123 456', ['und', true, '6']],
    ['English with its region', front('en-GB', ENGLISH), ['en-GB', true, '']],
    ['metadata against a clear text', front('fr', ENGLISH), ['en', true, '8']],
    ['metadata against a clear text in another language', front('en', FRENCH), ['fr', false, '7 8']],
    ['metadata by a name', front('French', FRENCH), ['fr', false, '7']],
    ['metadata that say no more', front('fr-CA', FRENCH), ['fr-CA', false, '7']],
    ['too short to tell', front('fr', 'Pont ouvert'), ['fr', false, '7']],
    ['too short to tell, said to be English', front('en', 'Bridge open'), ['en', true, '']],
    ['too short to tell, and no tag', front('the usual', 'Bridge open'), ['und', true, '6']],
    ['a language that is not told apart', front('oc', FRENCH), ['oc', false, '7']],
    [
      'a part of what is told apart',
      front(
        'hr',
        'Vojska je u petak zatvorila dva mosta na rijeci, saopštilo je ministarstvo, a bolnica nije otvorena.',
      ),
      ['hr', false, '7'],
    ],
    ['English in large part', `${ENGLISH}\n\n${ENGLISH}\n\n${FRENCH}`, ['en', true, '9']],
    ['French with much English', `${ENGLISH}\n\n${ENGLISH}\n\n${FRENCH}\n\n${FRENCH}`, ['fr', false, '7 10']],
    ['English in small part', `${ENGLISH}\n\n${FRENCH}\n\n${FRENCH}`, ['fr', false, '7']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('metadata in English show nothing of a text in another language', () => {
    const lines = 'title: The bridges of the town are closed to all\nauthor: Jane Roe of the Northern Post\n';
    expect(told(`---\n${lines}---\nPont fermé selon le ministère, qui est dans la ville`)).toEqual(['fr', false, '7']);
  });

  test('page furniture, as it is marked, shows nothing either', () => {
    const cookies =
      'We use cookies on this site. By clicking on it you agree to that, and to all of our terms and the rest. ';
    const text = `${cookies.repeat(3)}\n\n${FRENCH}`;
    expect(told(text)).toEqual(['en', true, '9']);
    expect(told(text, [{ start: 0, end: cookies.length * 3, role: 'boilerplate' }])).toEqual(['fr', false, '7']);
  });

  test('notes say which language, in words, and where it is said', () => {
    const text = front('en', FRENCH);
    const [other, contradicted] = languageOfReport(text).notes;
    expect(other?.message).toContain('This report is in French (fr), not in English');
    expect(contradicted?.message).toContain('"en"');
    expect(text.slice(contradicted?.at?.start, contradicted?.at?.end)).toBe('en');
  });
});

describe('a language given from outside', () => {
  test('counts where the text does not show one, and not against the text', () => {
    expect(languageOfReport('Tolhuin 2030', { language: 'fr' })).toMatchObject({ language: 'fr', isRead: false });
    expect(languageOfReport('Tolhuin 2030', { language: 'en-GB' })).toMatchObject({ language: 'en-GB', isRead: true });
    const english = 'The talks went on in the hall and both sides said that they would meet again.';
    expect(languageOfReport(english, { language: 'fr' })).toMatchObject({ language: 'en', isRead: true });
    expect(languageOfReport(`language: de\n\nTolhuin 2030`, { language: 'fr' })).toMatchObject({ language: 'de' });
  });
});
