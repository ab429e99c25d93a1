import type { RuleDescription } from '@onrecord/reader';

const TITLES: Readonly<Record<RuleDescription['gives'], string>> = {
  statement: 'Statements: who said what',
  event: 'Events: who did what to whom',
  figure: 'Figures: how many, of what, by whose count',
  time: 'Times',
};

/** The list of all rules with their examples, as Markdown. */
export function rulesPage(rules: readonly RuleDescription[]): string {
  const kinds = Object.keys(TITLES) as readonly RuleDescription['gives'][];
  const sections = kinds.flatMap((kind) => [
    `## ${TITLES[kind]}`,
    '',
    ...rules.filter(({ gives }) => gives === kind).flatMap(section),
  ]);
  return [
    '# Rules',
    '',
    'Each rule of the reader with sentences in which it finds something (the marks show what) and near misses that it leaves alone. All sentences are invented; they are the first tests of the rules. Made by `npm run docs`.',
    '',
    ...sections,
  ].join('\n');
}

function section({ name, version, summary, finds, leaves }: RuleDescription): readonly string[] {
  return [
    `### ${name} (version ${version})`,
    '',
    summary,
    '',
    'Finds:',
    '',
    ...finds.map(example),
    '',
    'Leaves:',
    '',
    ...leaves.map(example),
    '',
  ];
}

/** In a code span, so that its marks and line breaks stay as they are. */
function example(sentence: string): string {
  return `- \`\` ${sentence.replaceAll('\n', '⏎')} \`\``;
}
