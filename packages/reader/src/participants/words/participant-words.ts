const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Things that strike: who owns or fires them does it. Lemmas. Own list. */
export const INSTRUMENTS: ReadonlySet<string> = list(
  `shell rocket missile jet plane warplane aircraft helicopter gunship drone strike airstrike air-strike raid bomb artillery mortar attack shelling
  bombardment bombing tank gunboat warship ship vessel gunfire bullet torpedo projectile shot volley barrage salvo round grenade mine fire airplane uav
  bomber fighter howitzer ambush assault offensive operation blast explosion incursion strafing cannon munition ordnance crossfire sniper-fire patrol-boat
  boat submarine destroyer frigate carrier convoy bulldozer vehicle device invasion advance crackdown campaign`,
);

/** Verbs whose sides do it to each other. Lemmas. Own list. */
export const MUTUAL_VERBS: ReadonlySet<string> = list(
  `meet agree clash talk negotiate fight confer sign exchange discuss hold battle skirmish ally unite cooperate co-operate collaborate split part
  trade conclude reach reconcile consult debate spar swap share pledge form resume differ disagree quarrel`,
);

/** Nouns of what two sides do together or to each other. Lemmas. Own list. */
export const MUTUAL_NOUNS: ReadonlySet<string> = list(
  `talk meeting agreement deal clash fighting fight battle war conflict negotiation truce ceasefire cease-fire treaty pact accord summit dialogue
  discussion exchange swap skirmish violence confrontation cooperation co-operation relation tie tension dispute partnership alliance gunfight
  standoff contact gunbattle combat consultation memorandum`,
);

/** Nouns whose "of" names who does it: "the withdrawal of the troops". Lemmas. Own list. */
export const OWN_ACTS: ReadonlySet<string> = list(
  `withdrawal retreat departure return arrival resignation surrender advance visit death entry flight protest march exodus pullout pull-out
  collapse refusal failure decision promise pledge vow threat offer intervention incursion defection testimony statement consent deployment landing
  escape participation movement influx pullback uprising rebellion mutiny revolt strike demonstration`,
);

/** Nouns whose "of" names whom it is done to although they stand in the list above when somebody else does it ("by"). Own list. */
export const DONE_TO: ReadonlySet<string> = list(`deployment withdrawal return strike`);

/** Nouns whose possessor suffers it: "Lee's arrest", "her killing". Lemmas. Own list. */
export const SUFFERED: ReadonlySet<string> = list(
  `arrest killing murder death abduction kidnapping assassination detention imprisonment release ouster removal overthrow capture trial execution
  expulsion extradition disappearance dismissal conviction liberation displacement deportation torture indictment prosecution injury rescue
  beheading sentencing lynching slaying evacuation destruction fall encirclement isolation defeat`,
);

/** Verbs whose subject suffers what their object tells: "suffered an attack". Own list. */
export const SUFFERING_VERBS: ReadonlySet<string> = list(
  `suffer sustain face endure survive undergo receive experience fear repel repulse expect withstand`,
);

/** Verbs whose subject does what their object tells: "launched an attack", "cancelled talks". Lemmas. Own list. */
export const DOING_VERBS: ReadonlySet<string> = list(
  `launch carry conduct stage hold begin start mount make take continue resume deliver commit perform wage sign reach impose lift initiate commence
  undertake execute do give provide offer plan threaten prepare vow promise pledge announce declare issue lead join order unleash perpetrate cause
  escalate intensify step extend expand maintain keep pursue open close send raise voice express lodge file put place press enforce tighten ease
  suspend cease pause cancel postpone halt abandon break sever cut violate breach conclude complete finalise finalize negotiate broker arrange
  organise organize call demand seek request propose attempt try repeat renew reiterate rule tender submit withdraw accept reject agree approve
  adopt ratify grant refuse deny show have pay wreak inflict direct lay drop fire pour focus dispatch deploy attend undergo enter face`,
);

/** Verbs that are hardly used without an object: where they have none, their subject suffers the act. Lemmas. Own list. */
export const HARMING_VERBS: ReadonlySet<string> = list(
  `kill arrest injure wound detain jail abduct kidnap sentence charge behead execute assassinate murder hospitalise hospitalize evacuate displace
  imprison extradite oust acquit indict free rescue bomb shell torch slay expel deport`,
);

/** Verbs with "of", "for" or "from" whose object does what follows: "accused the army of shelling". Lemmas. Own list. */
export const OBJECT_DOES: ReadonlySet<string> = list(
  `accuse blame stop prevent condemn criticise criticize praise thank bar ban dissuade deter keep suspect convict denounce charge fault discourage
  prohibit punish block restrain hinder acquit censure rebuke see hear catch find leave commend`,
);

/** Verbs whose phrase with "on", "to", "upon" or "for" does what the infinitive tells: "called on the army to leave". Own list. */
export const PHRASE_DOES: ReadonlySet<string> = list(`call appeal wait plead shout press push prevail ask arrange beg`);

/** Verbs whose object is asked to do what the infinitive tells, though the tree may hang it on that object. Own list. */
export const ASKING_VERBS: ReadonlySet<string> = list(
  `urge ask order tell call demand request warn force allow help encourage permit press beg instruct direct invite want compel appeal get enable
  persuade advise convince push implore lead prompt let require pressure authorise authorize send deploy`,
);

/** Hyphened to an actor's name before a noun: "US-led", "Iran-backed": only the leader does it. Own list. */
export const LED: ReadonlySet<string> = list(
  `led commanded run directed organised organized brokered mediated sponsored imposed ordered fired launched controlled`,
);
