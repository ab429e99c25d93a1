/** Ways in which houses write captions and credits: the caption, the credit, what stands between, and whether it is found in one line as well. */
export const creditCases: readonly (readonly [caption: string, credit: string, between: string, inOneLine: boolean])[] =
  [
    ['A man walks past rubble in Foca, Bosnia, May 4, 2024.', 'REUTERS/Jane Roe', ' ', true],
    ['Residents wait for food in Foca, on Friday.', '[Jane Roe/AFP]', ' ', true],
    ['Troops near the fence.', 'Photograph: Jane Roe/AFP/Getty Images', ' ', true],
    ['Troops near the fence', '(Photo: Jane Roe / AFP)', ' ', true],
    ['Troops near the fence.', '(Photo by Jane Roe/AFP via Getty Images)', ' ', true],
    ['Troops near the fence', '| Photo Credit: AP', ' ', true],
    ['Troops near the fence in Foca.', '– AFP', ' ', true],
    ['Troops near the fence in Foca', '— Reuters/File', ' ', true],
    ['Troops near the fence in Foca.', 'Credit: AFP', ' ', true],
    ['Troops near the fence in Foca.', 'Credit...Jane Roe for The Daily River', '', false],
    ['FILE - President Roe speaks in Foca, on May 1, 2024.', '(AP Photo/Jane Roe, File)', ' ', true],
    ['Smoke rises over Foca, on 4 May 2024.', 'Photo: AFP / Jane Roe', ' ', true],
    ['People flee Foca after an attack', '[File: Jane Roe/Reuters]', ' ', true],
    ['People flee Foca after an attack', '[Screengrab/River TV]', ' ', true],
    ['People flee Foca after an attack', '[Handout via Reuters]', ' ', true],
    ['People flee Foca after an attack', '[Reuters]', ' ', true],
    ['A view of the old bridge.', 'Anadolu via Getty Images', ' ', false],
    ['A view of the old bridge', 'Jane Roe/Anadolu/Getty Images', ' ', true],
    ['A view of the old bridge in Foca', '(Source: AFP)', ' ', true],
    ['A view of the old bridge in Foca', '(Supplied)', ' ', true],
    ['Troops near the fence in Foca on Friday.', 'Photo by Jane Roe', ' ', false],
    ['Troops near the fence in Foca on Friday.', 'Picture: Jane Roe/PA Wire', ' ', true],
    ['The mayor, Ms Lee, said she would not leave', '- Jane Roe for The Daily River', ' ', false],
    ['Troops near the fence in Foca', '- Getty Images Europe', ' ', true],
    ['Troops near the fence in Foca', '- Jane Roe/The Daily River', ' ', true],
    ['Troops near the fence in Foca', '- JANE ROE', ' ', false],
    ['Troops near the fence in Foca', 'Credit: JANE ROE/AFP', ' ', true],
    ['Troops near the fence in Foca', 'JANE ROE/AFP via Getty Images', ' ', true],
    ['Troops near the fence in Foca', 'JANE ANN ROE/EPA', ' ', true],
    ['Troops near the fence in Foca', '(Jane Roe)', ' ', false],
    ['Troops near the fence in Foca', '(AFP/Getty)', ' ', true],
    ['Troops near the fence in Foca', '- Jane van der Roe/River Defence Ministry', ' ', true],
    ['Troops near the fence in Foca', '- AP Photo/J. Roe', ' ', true],
  ];

/** Lines that are a credit and nothing else. */
export const loneCredits: readonly string[] = [
  'Image source, Getty Images',
  'Jane Roe / AFP - Getty Images',
  'Jane Roe | AFP | Getty Images',
  'Jane Roe/AFP',
  'Copyright AP Photo/Jane Roe',
  'Photo courtesy of the River Rescue Service',
  'Handout',
  'Reuters',
];

/** Lines and ends of lines that look a little like credits. */
export const noCredits: readonly string[] = [
  'Lee Calls for Action in Foca',
  'The talks and/or the truce will fail, he said on Friday night in the upper town.',
  'The UN/Arab League plan was dropped by both sides on Friday night after long talks.',
  'He said that he would come (Jane Roe will come as well), but nobody saw him there.',
  'The army left the old bridge - and with it Jane Roe.',
  'Image: the word that the minister used most often during the long debate on Friday was peace.',
  'Copyright law was on the agenda in Foca on Friday, the ministry said.',
];
