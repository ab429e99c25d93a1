import type { RefinerDescription, RuleDescription } from '@onrecord/reader';

/** What a rule may give: its heading, in the order in which the stages run. */
const TITLES: Readonly<Record<RuleDescription['gives'], string>> = {
  time: 'Times',
  statement: 'Statements: who said what',
  event: 'Events: who did what to whom',
  figure: 'Figures: how many, of what, by whose count',
  position: 'Positions: where a party stands',
  prospect: 'Outlook: what is said to come',
};

const MARK = '<!-- Made from the rules by `npm run docs`. Change the rules or scripts/docs, not this page. -->';

/** All rules with their examples and all refiners with their reasons, below a hand-written introduction, as Markdown. */
export function howItDecidesPage(
  introduction: string,
  rules: readonly RuleDescription[],
  refiners: readonly RefinerDescription[],
): string {
  const kinds = (Object.keys(TITLES) as readonly RuleDescription['gives'][]).filter((kind) =>
    rules.some(({ gives }) => gives === kind),
  );
  const contents = kinds.map((kind) => {
    const count = rules.filter(({ gives }) => gives === kind).length;
    return `- [${TITLES[kind]}](#${slug(TITLES[kind])}): ${count} rules`;
  });
  const sections = kinds.flatMap((kind) => {
    const own = rules.filter(({ gives }) => gives === kind);
    const decisions = refiners.filter((refiner) => refiner.kind === kind);
    return [`## ${TITLES[kind]}`, '', ...own.flatMap(ruleSection), ...refinerSection(decisions)];
  });
  return [MARK, '', introduction.trimEnd(), '', ...contents, '', ...sections].join('\n');
}

function ruleSection({ name, version, summary, finds, leaves }: RuleDescription): readonly string[] {
  return [
    `### ${name} (version ${version})`,
    '',
    summary,
    '',
    ...finds.map((sentence) => `- finds ${example(sentence)}`),
    ...leaves.map((sentence) => `- leaves ${example(sentence)}`),
    '',
  ];
}

function refinerSection(refiners: readonly RefinerDescription[]): readonly string[] {
  if (refiners.length === 0) return [];
  const lines = refiners.map(
    ({ name, reason, does }) => `- **${name}**${does === 'joins' ? ' (joins)' : ''}: ${reason}`,
  );
  return ['### What is dropped, changed or joined afterwards', '', ...lines, ''];
}

/** The address of a heading, as GitHub makes it. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** In a code span, so that its marks and line breaks stay as they are. */
function example(sentence: string): string {
  return `\`\` ${sentence.replaceAll('\n', '⏎')} \`\``;
}
