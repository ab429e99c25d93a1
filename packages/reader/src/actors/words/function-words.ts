/** Words that a capital at the start of a sentence does not make a name. Our own list. */
export const FUNCTION_WORDS = `
a about above according across additionally after afterwards again against all almost along already also although always amid amidst among amongst an and another any anyone around as aside at back because before behind below beneath beside besides
between beyond both but by can concerning could currently despite dozens during each earlier either elsewhere even every everyone exactly few finally first following for from further furthermore given had has have he hence her here his how however hundreds i
if in including indeed initially inside instead into is it its just last late later latest like likewise many may maybe meanwhile might millions more moreover most much must my near nearby nearly neither never nevertheless next no nobody none nonetheless nor not nothing notwithstanding
now of off on once one only onto or other others otherwise our out outside over overnight own per perhaps please previously rather regarding regardless relatively respectively scores second several she should similarly since so some somebody someone sometimes soon speaking still such
tens than that the their then there thereafter therefore these they third this those though thousands three through throughout thus till to today together tomorrow tonight too toward towards two ultimately under underneath unless unlike until up upon us usually versus very via was we were what whatever
when whenever where whereas wherever whether which whichever while who whoever whom whose why will with within without would yesterday yet you your
`
  .trim()
  .split(/\s+/);
