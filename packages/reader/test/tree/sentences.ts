/** Invented sentences with their trees (UD v2), to ask questions about. */
export const sentences = {
  active: `
    The DT det 2
    army NN nsubj 3
    shelled VBD root 0
    the DT det 5
    town NN obj 3
    and CC cc 7
    burned VBD conj 3
    two CD nummod 9
    villages NNS obj 7
    . . punct 3`,
  passive: `
    The DT det 2
    town NN nsubj:pass 4
    was VBD aux:pass 4
    shelled VBN root 0
    by IN case 7
    the DT det 7
    army NN obl:agent 4
    by IN case 9
    Friday NNP obl 4
    and CC cc 11
    burned VBN conj 4
    . . punct 4`,
  byWhen: `
    The DT det 2
    town NN nsubj:pass 4
    was VBD aux:pass 4
    evacuated VBN root 0
    by IN case 6
    Friday NNP obl 4
    . . punct 4`,
  perfect: `
    Rebels NNS nsubj 3
    have VBP aux 3
    shelled VBN root 0
    and CC cc 5
    burned VBN conj 3
    the DT det 7
    village NN obj 5
    . . punct 3`,
  relative: `
    The DT det 2
    guards NNS nsubj 8
    who WP nsubj 4
    fled VBD acl:relcl 2
    and CC cc 6
    hid VBD conj 4
    were VBD aux:pass 8
    found VBN root 0
    . . punct 8`,
  objectRelative: `
    The DT det 2
    plan NN nsubj:pass 7
    that WDT obj 5
    Lee NNP nsubj 5
    rejected VBD acl:relcl 2
    was VBD aux:pass 7
    dropped VBN root 0
    . . punct 7`,
  coordinatedRelative: `
    Guards NNS nsubj 7
    fled VBD acl:relcl 1
    and CC cc 5
    who WP nsubj 5
    hid VBD conj 2
    were VBD cop 7
    young JJ root 0`,
  objectControl: `
    Lee NNP nsubj 2
    urged VBD root 0 urge
    them PRP obj 2
    to TO mark 5
    leave VB xcomp 2
    . . punct 2`,
  subjectControl: `
    Lee NNP nsubj 2
    promised VBD root 0 promise
    them PRP iobj 2
    to TO mark 5
    leave VB xcomp 2
    . . punct 2`,
  passiveControl: `
    Residents NNS nsubj:pass 3
    were VBD aux:pass 3
    told VBN root 0 tell
    to TO mark 5
    leave VB xcomp 3
    . . punct 3`,
  participleClause: `
    Rebels NNS nsubj 2
    attacked VBD root 0
    the DT det 4
    post NN obj 2
    , , punct 6
    killing VBG advcl 2
    three CD nummod 8
    guards NNS obj 6
    . . punct 2`,
  finiteClause: `
    Lee NNP nsubj 2
    left VBD root 0
    after IN mark 5
    was VBD aux:pass 5
    shelled VBD advcl 2
    . . punct 2`,
  participleModifiers: `
    Troops NNS nsubj 5
    guarding VBG acl 1
    a DT det 4
    bridge NN obj 2
    met VBD root 0
    guards NNS obj 5
    wounded VBN acl 6
    by IN case 9
    rebels NNS obl:agent 7
    . . punct 5`,
  decision: `
    The DT det 2
    army NN nmod:poss 4
    's POS case 2
    decision NN nsubj 7
    to TO mark 6
    leave VB acl 4
    failed VBD root 0
    . . punct 7`,
  bareDecision: `
    The DT det 2
    decision NN nsubj 5
    to TO mark 4
    leave VB acl 2
    failed VBD root 0
    . . punct 5`,
  negations: `
    Lee NNP nsubj 4
    did VBD aux 4
    n't RB advmod 4
    shell VB root 0
    or CC cc 6
    burn VB conj 4
    the DT det 8
    town NN obj 4
    but CC cc 10
    left VBD conj 4
    . . punct 4`,
  nobody: `
    Nobody NN nsubj 2
    came VBD root 0
    and CC cc 6
    no DT det 5
    delegation NN nsubj 6
    spoke VBD conj 2
    without IN mark 8
    stopping VBG advcl 6
    . . punct 2`,
  noLonger: `
    They PRP nsubj 4
    no DT advmod 3
    longer RB advmod 4
    fight VBP root 0
    . . punct 4`,
  phrase: `
    Lee NNP nsubj 2
    named VBD root 0
    , , punct 4
    the DT det 7
    last JJ amod 7
    stone NN compound 7
    bridge NN obj 2
    of IN case 10
    the DT det 10
    town NN nmod 7
    , , punct 13
    which WDT nsubj 13
    fell VBD acl:relcl 7
    , , punct 7
    and CC cc 17
    two CD nummod 17
    roads NNS conj 7
    . . punct 2`,
  apposition: `
    With IN case 3
    Ms NNP compound 3
    Lee NNP obl 8
    , , punct 6
    the DT det 6
    mayor NN appos 3
    , , punct 3
    left VBD root 0
    Rao NNP nsubj 8
    , , punct 11
    guards NNS conj 9
    and CC cc 13
    aides NNS conj 9
    . . punct 8`,
  predicateNoun: `
    It PRP nsubj 5
    is VBZ cop 5
    now RB advmod 5
    a DT det 5
    ruin NN root 0
    . . punct 5`,
  chain: `
    Guards NNS nsubj 3
    are VBP aux 3
    trying VBG root 0 try
    to TO mark 5
    avoid VB xcomp 3
    being VBG aux:pass 7
    seen VBN xcomp 5
    . . punct 3`,
  question: `
    Who WP nsubj 2
    fired VBD root 0`,
  passivePurpose: `
    Shots NNS nsubj:pass 3
    were VBD aux:pass 3
    fired VBN root 0
    to TO mark 5
    stop VB advcl 3
    them PRP obj 5
    . . punct 3`,
  passivePurposeOfSomebody: `
    Shots NNS nsubj:pass 3
    were VBD aux:pass 3
    fired VBN root 0
    by IN case 5
    guards NNS obl:agent 3
    to TO mark 7
    stop VB advcl 3
    them PRP obj 7
    . . punct 3`,
  difficulty: `
    The DT det 2
    risk NN nsubj 6
    of IN mark 4
    leaving VBG acl 2
    is VBZ cop 6
    high JJ root 0
    . . punct 6`,
  participleWithObject: `
    Guards NNS nsubj 6
    given VBN acl 1
    orders NNS obj 2
    had VBD aux 6
    not RB advmod 6
    left VBN root 0
    . . punct 6`,
  passiveThenObject: `
    Lee NNP nsubj:pass 3
    was VBD aux:pass 3
    freed VBN root 0
    and CC cc 5
    told VBN conj 3
    others NNS obj 5
    no DT det 8
    longer RB advmod 3
    . . punct 3`,
  longer: `
    They PRP nsubj 3
    longer RB advmod 3
    fight VBP root 0`,
  got: `
    He PRP nsubj:pass 3
    got VBD aux:pass 3
    hit VBN root 0
    . . punct 3`,
} as const;
