/** Why an appearance was joined to an entity, or was not: each code with its sentence for people. */
export const JOIN_REASONS = {
  pinned: 'A person said that this name is always this actor or place.',
  'known-actor': 'The name is in the list of known actors, for this actor alone.',
  'office-holder': 'Only the office is named; the list of known actors says who held it on that day.',
  'same-name': 'The name is the same.',
  spelling: 'The name is the same but for its spelling or transliteration.',
  'other-name': 'One of its other names is the same.',
  'partial-name': 'One name is the other without a middle or last part.',
  acronym: 'A short form is the same, or one name is a known short form of the other.',
  'initial-and-role': 'The same surname and initial, with the same role.',
  'initial-and-setting':
    'The same surname and initial, in reports on the same country within days; nobody else has that surname.',
  'surname-and-role': 'The same surname and the same role.',
  'surname-and-setting':
    'The same surname, in reports on the same country within days; nobody else in the archive has that surname.',
  'surname-and-company':
    'The same surname, in reports that name the same actors within days; nobody else in the archive has that surname.',
  'same-description': 'The same description with a proper name in it, of a body that a country has one of.',
  'same-label': 'Only the common noun is the same: it may be somebody else.',
  'same-members': 'It is named by its members, and they have the same names.',
  'same-country': 'The same country.',
  'same-place-id': 'The same entry of the list of places.',
  'same-coordinates': 'The same name at the same place.',
  'same-place-name': 'The same name of a place; one of the two has no coordinates.',
  'place-in-company':
    'The report does not tell which place of that name is meant; one that it may be is known from reports on the same actors.',
  new: 'Nothing in the archive is like it.',
  unlike: 'What shares a name with it is not like it enough.',
  ambiguous: 'Several could be meant, and nothing tells which.',
  'kept-apart': 'Two that a person keeps apart could be meant, and nothing tells which.',
  indefinite: 'It has no name, and its description is nobody in particular.',
  'pronoun-only': 'The report only has pronouns for it.',
} as const satisfies Readonly<Record<string, string>>;

export type JoinReason = keyof typeof JOIN_REASONS;
