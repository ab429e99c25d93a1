import type { Question, Reply } from './ask.ts';
import type { FetchSettings } from './fetch-options.ts';
import { follow } from './follow.ts';
import { fetchProblems } from './notes.ts';
import { FetchProblem } from './problem.ts';
import { type LoadedRobots, ROBOTS_BYTES } from './robots.ts';

/**
 * Problems that mean: this site has no rules. Answers 4xx, and redirects that lead nowhere (RFC 9309, 2.3.1.2 and 2.3.1.3).
 * Not 429: a site that has enough of us has not said yes.
 */
const NO_RULES: ReadonlySet<string> = new Set(
  [
    fetchProblems.notThere,
    fetchProblems.notForUs,
    fetchProblems.otherStatus,
    fetchProblems.emptyAnswer,
    fetchProblems.otherMedia,
    fetchProblems.circle,
    fetchProblems.sentOnTooOften,
    fetchProblems.sentNowhere,
    fetchProblems.notAnAddress,
    fetchProblems.otherScheme,
  ].map(({ code }) => code),
);

type AskRules = (question: Omit<Question, 'signal'>, settings: FetchSettings) => Promise<Reply>;

/** Asks for a robots.txt; of one that is too long the beginning. @throws FetchProblem where it cannot be had for now */
export async function loadRobots(url: URL, settings: FetchSettings, askOne: AskRules): Promise<LoadedRobots> {
  const smaller: FetchSettings = { ...settings, limits: { ...settings.limits, bytes: ROBOTS_BYTES } };
  try {
    const { reply } = await follow(url.href, smaller, (target) =>
      askOne({ url: target, validators: {}, isCut: true }, smaller),
    );
    return { text: reply.kind === 'body' ? new TextDecoder().decode(reply.bytes) : '' };
  } catch (cause) {
    if (cause instanceof FetchProblem && NO_RULES.has(cause.refused.problem.code)) return { text: '' };
    throw cause;
  }
}
