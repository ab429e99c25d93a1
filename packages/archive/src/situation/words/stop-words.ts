/** Words that say nothing about what a phrase is about: function words, numbers in words, words of time and of saying how much. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those its his her their our my your any all some no not each every both such same other another
  of in on at to for by with from into onto over under against about between among within without through during before after until
  since near off out up down again back as than so if unless once when while where who whom whose which what how
  and or but nor yet also only just even still too very more most less least much many few several first second last next
  i we you he she it they me us him them itself himself herself themselves
  be is are was were been being am do does did done have has had having will would shall should can could may might must
  going ready prepared willing set due able said says say there here then now soon later
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
  day week month year hour minute night morning evening afternoon noon midnight today tomorrow yesterday tonight date
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
