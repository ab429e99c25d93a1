/** Words after which a phrase goes on about something else than what is counted. */
const ENDS = new Set(
  'of in at on by from with without near who that which whose where among between during after before since for to and or including killed wounded injured'.split(
    ' ',
  ),
);

/** Irregular plurals among nouns that reports count. */
const SINGULARS: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  wives: 'wife',
  lives: 'life',
  bodies: 'body',
  families: 'family',
  aircraft: 'aircraft',
  troops: 'troop',
  dead: 'dead',
  wounded: 'wounded',
};

/**
 * The head noun of what a figure counts, lower case and singular: "Muslim pilgrims from the city" gives "pilgrim"; '' where the words
 * hold no noun. Two reports that count the same thing in other words ("residents", "civilians") keep two classes: never a guess.
 */
export function countedClass(words: string | undefined): string {
  if (words === undefined) return '';
  const tokens = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((token) => token !== '');
  const end = tokens.findIndex((token, index) => index > 0 && ENDS.has(token));
  const head = (end === -1 ? tokens : tokens.slice(0, end)).at(-1);
  return head === undefined ? '' : singular(head);
}

function singular(noun: string): string {
  const known = Object.hasOwn(SINGULARS, noun) ? SINGULARS[noun] : undefined;
  if (known !== undefined) return known;
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
