/** The invented rows as each list prints them, 80 columns wide. */
export const EXPECTED: Readonly<Record<string, string>> = {
  timeline: `\
2030-03-12

× denied: Saltmarsh Front (inferred) (by own account) — attacks (firearms)
    towards: Highland Assembly · where: Tolhuin
  │ opened fire on Tuesday night
    Invented Courier, 2030-03-14 · 2 independent texts · r12:ev-3
    Invented Wire, 2030-03-15 · r13:ev-1

nobody named — claim
  │ the pier was closed
    Invented Courier, 2030-03-14 · r12:st-9

DAY NOT KNOWN

○ planned: Adela Norrin and Tobin Marrick — meets or talks
  │ are to meet again
    Invented Courier, no day of publication · r12:ev-4

3 of 3 entries shown.
`,
  statements: `\
Adela Norrin (inferred) — added (assert, direct)
    to: both sides
    when: 2030-03-14
  │ "Our offer stands," […] "but it will not stand for ever."
    Invented Courier, 2030-03-14 · r12:st-2

Highland Assembly (according to Saltmarsh Front) — claim (claim, indirect)
    about: Saltmarsh Front
  │ rockets were fired from the marshes
    Invented Courier, 2030-03-14 · 12 independent texts · r12:st-7
    Invented Wire, 2030-03-15 · r13:st-7
    Southern Post, 2030-03-15 · r14:st-2
    and 2 further sources

2 of 2 statements shown.
`,
  events: `\
● Saltmarsh Front (according to Highland Assembly) — attacks (firearms)
    (ASSAULT, 3 independent texts)
    towards: Highland Assembly
    where: Tolhuin
    when: 2030-03-12 to 2030-03-13
  │ opened fire
    Invented Courier, 2030-03-14 · 2 independent texts · r12:ev-1
  also × denied: (by own account)
    │ had opened fire
      Invented Courier, 2030-03-14 · r12:ev-3

1 of 1 event shown.
`,
  figures: `\
people injured · Tolhuin · since 2030-03-02

according to Lakeside Clinic
● 2030-03-13 at least 10
    Invented Courier, 2030-03-13 · r11:fi-1
● 2030-03-14 at most 12 ("no more than a dozen") – replaces at least 10
    Invented Courier, 2030-03-14 · 2 independent texts · r12:fi-1

according to Highland Assembly
● 2030-03-14 19
    Invented Courier, 2030-03-14 · r12:fi-2
? 2030-03-16 2 ("two more") – on top of an earlier count, possible
    Invented Courier, 2030-03-16 · r14:fi-2

  Lakeside Clinic: at most 12 · Highland Assembly: 19 · at least 7 apart

1 of 1 series shown.
`,
  positions: `\
Saltmarsh Front

ceasefire: accepts, since 2030-03-19
· 2030-03-20 accepts (by own account)
  │ the pause
    Invented Courier, 2030-03-20 · r16:po-1
◆ 2030-03-19 accepts (changed) (by own account)
    on condition: if the road was reopened
  │ a pause of ten days
    Invented Courier, 2030-03-19 · 2 independent texts · r15:po-1
· 2030-03-08 rejects (according to Highland Assembly)
  │ any pause without the road
    Invented Courier, 2030-03-08 · r8:po-1

1 of 1 party shown.
`,
  outlook: `\
OPEN

2030-03-18 — plan by Saltmarsh Front (according to Tobin Marrick)
    on condition: if the road to Rio Grande was reopened
  │ return to the table on Monday
    Invented Courier, 2030-03-14 · r12:pr-2

no day given — threat by Adela Norrin (by own account)
  │ it will not stand for ever
    Invented Courier, 2030-03-14 · r12:pr-1

RESOLVED

2030-03-17 — warning by nobody named – averted, by later reports
  │ the pause would end at midnight on Sunday
    Invented Courier, 2030-03-14 · r12:pr-3
  shown by
    │ agreed on a date on Saturday
      Invented Wire, 2030-03-17 · r14:ev-1

2030-03-10 to 2030-03-11 — offer by mediators – lapsed
  │ a boat for the surveyors
    Invented Courier, 2030-03-09 · r9:pr-3
    no later report is named

4 of 4 prospects shown.
`,
  differences: `\
count: people injured in Tolhuin
≠ at least 12 (according to Lakeside Clinic)
  │ at least 12 people were hurt
    Invented Courier, 2030-03-14 · 2 independent texts · r12:fi-1
≠ 19 (the report itself)
  │ 19 were hurt
    Invented Wire, 2030-03-15 · r13:fi-2

1 of 1 difference shown.
`,
  actors: `\
Adela Norrin — person · 7 reports · a7
    also: Ms Norrin · A. Norrin
    roles: chief negotiator of Highland Assembly, 2030-03-02 to 2030-03-20
  = A. Norrin 93 % initial and family name, same role
      Invented Wire, 2030-03-15 · r13:ac-2

mediators — group · 1 report · a9

2 of 2 actors shown.
`,
  reports: `\
2030-03-14 Truce talks stall after shelling near Tolhuin
    Invented Courier, 2030-03-14 · r12
    15 statements · 8 events · 1 figure
    also in Invented Wire (2030-03-15, r13), Southern Post (no day, r14)

2030-03-13 Report without a title (replaced by r12)
    Invented Courier, 2030-03-13 · r11
    no rows

2 of 2 reports shown.
`,
};
