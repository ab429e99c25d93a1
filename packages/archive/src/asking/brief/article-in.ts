function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/u).join('|')})`;
}

/** Words that can stand right after a name that ends there. */
const FUNCTION_WORDS = anyOf(`
  and or but nor said says say has have had was were is are will would could should can may might must did does do in on at of to for from
  with by as that which who whose when while after before since until over under against between about if not also then than`);

/** What may follow a past tense: "the Cape Column threatened to ...". */
const AFTER_VERBS = anyOf(
  'to that the a an any its their his her on in at for from it them him no both all with by against',
);

/** Else "the" may belong to a word that follows: "the UN envoy". */
const AFTER = new RegExp(
  `^(?:$|\\s*[.,;:!?)”"\\]–—]|['’]s?\\s|\\s+${FUNCTION_WORDS}\\b|\\s+\\p{Ll}{2,}ed\\s+(?:${AFTER_VERBS}\\b|\\p{N}))`,
  'u',
);

const WORDS_BEFORE = anyOf(`
  and or but that said says by of to for from with in on at as against between than told if when while after before since`);

/** What stands before a name that begins there without an article: else it may be part of a longer one, or be described. */
const BEFORE_BARE = new RegExp(`(?:^|[.,;:!?(“"\\n–—]\\s*|\\b${WORDS_BEFORE}\\s+)$`, 'iu');

/** Texts are looked through up to so many units. */
const LONGEST = 20_000;

/** UTF-16 units around a name that are looked at. */
const REACH = 30;

/**
 * What reports write before a name, as far as they show it: `the` or `none` by the most places where the name stands alone; undefined where
 * none does, or as many say the one as the other. O(texts).
 */
export function articleIn(texts: readonly string[], name: string): 'the' | 'none' | undefined {
  if (name.length < 2) return undefined;
  let withThe = 0;
  let bare = 0;
  for (const text of texts) {
    for (const at of placesOf(text.slice(0, LONGEST), name)) {
      if (!AFTER.test(text.slice(at + name.length, at + name.length + REACH))) continue;
      const before = text.slice(Math.max(0, at - REACH), at);
      if (/\bthe\s+$/iu.test(before)) withThe += 1;
      else if (BEFORE_BARE.test(before)) bare += 1;
    }
  }
  return withThe === bare ? undefined : withThe > bare ? 'the' : 'none';
}

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (!/\p{L}$/u.test(text.slice(Math.max(0, at - 1), at))) places.push(at);
  }
  return places;
}
