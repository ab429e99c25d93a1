import { inferred, type Known, type Statement, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { OutlookInput } from './outlook-input.ts';

/** Who speaks where no statement tells it: in a release the body that calls itself "we", or who "said:" before it. */
export interface OwnVoice {
  /** Of the whole text: the actor of the first "we" outside what others say. */
  readonly publisher: () => Known<string> | undefined;
  /** Of what stands behind "The minister said:" without marks: the last such speaker before the offset. O(log n). */
  readonly leadBefore: (offset: number) => Known<string> | undefined;
}

const WE = ['we', 'us', 'our'] as const;
/** "said:", "said in a statement:". */
const LEAD = /^[^.!?:\n]{0,40}:/;
const REACH = 48;

export function ownVoice(
  { tree, actors, statements }: OutlookInput,
  statementOf: (token: TokenIndex) => Statement | undefined,
  withLemma: (lemmas: Iterable<string>) => readonly TokenIndex[],
): OwnVoice {
  const leads = statements.filter((statement) => isLead(tree, statement));
  let publisher: { readonly known: Known<string> | undefined } | undefined;
  return {
    publisher: () => {
      publisher ??= { known: firstWe() };
      return publisher.known;
    },
    leadBefore: (offset) => {
      const lead = leads.findLast(({ content: [first] }) => first.start <= offset);
      const speaker = lead === undefined ? undefined : valueOf(lead.speaker);
      return lead === undefined || speaker === undefined ? undefined : inferred(speaker, 'speech-lead', lead.anchors);
    },
  };

  function firstWe(): Known<string> | undefined {
    for (const token of [...withLemma(WE)].sort((a, b) => a - b)) {
      if (tree.upos(token) !== 'PRON' || statementOf(token) !== undefined) continue;
      const actor = valueOf(actors.at(token));
      if (actor !== undefined)
        return inferred(actor, 'report-voice', [tree.anchor({ first: token, end: (token + 1) as TokenIndex })]);
    }
    return undefined;
  }
}

function isLead(tree: TreeView, { cue, speaker }: Statement): boolean {
  if (cue.status !== 'stated' || speaker.status === 'absent') return false;
  return LEAD.test(tree.text.slice(cue.anchor.end, cue.anchor.end + REACH));
}
