/** Own lists, written for this project from general knowledge of the languages. */

/** The commonest English words that are no words of the neighbouring languages: one of them is enough in a headline. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to that for with by from has have had said are were be been this at it he they his their its not which who
  would will is was as on in`.split(/\s+/),
);

/** More words that show English: function words, and words that news is full of. None is common in another language. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_FUNCTION_WORDS,
  ...`a an after against about into more than but one two three four five six people killed wounded injured dead no new
  first when where while there these those other told says say could should may can we our you your she her him them if or
  out up down off between during before since until because being did do does so what how whom whose here now year years
  day days week weeks month months government officials official according talks peace troops strike strikes ceasefire
  bridge bridges fire forces town monday tuesday wednesday thursday friday saturday sunday january february march june july
  october i me my us any all some only each most many such own same through without within near early late last next
  over under again still even just both few very then once shot hit held called calls made make take taken left right back
  near north south east west war army attack attacks report reports news city country state home house men women children
  and of the am go goes get got yes also by`.split(/\s+/),
]);

/** Words of other languages that English texts hold as well, as words or as parts of web addresses and names: they show nothing. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(
  `die den van met con per plus pour hat bin pas par mar ten era sue fast arm art hade ham dare till star sang eu uk www http
  https html com org net gov pm am st dr mr mrs ms vs etc mod mot data sin ad id tv ok as io im ag ga ex to me`.split(
    /\s+/,
  ),
);

/** Particles of names ("Ana de la Cruz", "van der Berg"): frequent in English reports, so that they show little alone. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de la el le les des un una os dos da di du del della dei das do los las lo il van der zu ben ibn abu al ul ur e y o san santa
  sao af av het et te d l na sa se si ka ya za pa po`.split(/\s+/),
);
