/** Words that turn a clause into its contrary. Own lists. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither']);
export const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set(['no', 'neither']);
export const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'no-one', 'neither']);
