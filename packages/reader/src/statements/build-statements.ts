import {
  absent,
  type Anchor,
  anchor,
  bySpan,
  type Known,
  type Note,
  note,
  recordId,
  stated,
  type Statement,
  valueOf,
} from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { StatementCandidate } from './candidate.ts';
import type { StatementContext } from './context.ts';
import { type Draft, sayingPoint } from './draft.ts';
import { statementNotes } from './notes.ts';
import type { StatementInput } from './statement-input.ts';
import { saidAt } from './said-at.ts';
import { blockOf, speakersOf } from './speaker-of.ts';
import { tokenIndex } from './surface.ts';

const ENGINE = 'onrecord-rules';
/** What an unresolved speaker leaves of the confidence. */
const UNKNOWN_SPEAKER = 0.6;
const DOUBT = 0.85;

/** Drafts that are left, as records in text order. O(n log n). */
export function buildStatements(
  kept: readonly Draft[],
  context: StatementContext,
  input: StatementInput,
): { readonly statements: readonly Statement[]; readonly notes: readonly Note[] } {
  const drafts = kept.toSorted((a, b) => sayingPoint(a) - sayingPoint(b));
  const speakers = speakersOf(drafts, context, input.actors);
  const rows = new Map<StatementCandidate, Row>();
  drafts.forEach((draft, index) => rows.set(draft.candidate, row(draft, speakers[index] ?? absent, input)));
  const statements = drafts.map((draft) => statementOf(draft, rows, context, input));
  const notes = drafts.flatMap((draft, index) => [
    ...speakerNote(draft, speakers[index] ?? absent, context),
    ...marksNote(draft, context),
  ]);
  return { statements, notes };
}

interface Row {
  readonly id: string;
  readonly draft: Draft;
  readonly speaker: Known<string>;
  readonly anchors: readonly [Anchor, ...Anchor[]];
}

function row(draft: Draft, speaker: Known<string>, { report, tree }: StatementInput): Row {
  const { cue, content } = draft.candidate;
  const [first, ...rest] = [...content, ...(cue ? [cue] : [])]
    .toSorted(bySpan)
    .map(({ start, end }) => anchor(tree.text, start, end));
  const anchors: Row['anchors'] = [first ?? anchor(tree.text, content[0].start, content[0].end), ...rest];
  return { id: recordId(report, 'statement', anchors, cue ? '' : 'no-cue'), draft, speaker, anchors };
}

function statementOf(
  draft: Draft,
  rows: ReadonlyMap<StatementCandidate, Row>,
  context: StatementContext,
  input: StatementInput,
): Statement {
  const { candidate, mode } = draft;
  const { tree, actors, times } = input;
  const own = rows.get(candidate);
  const speaker = own?.speaker ?? absent;
  const at = (token: TokenIndex | undefined): Known<string> => (token === undefined ? absent : actors.at(token));
  const [head, ...rest] = candidate.content.map(({ start, end }) => anchor(tree.text, start, end));
  const content: Statement['content'] = [
    head ?? anchor(tree.text, candidate.content[0].start, candidate.content[0].end),
    ...rest,
  ];
  return {
    kind: 'statement',
    id: own?.id ?? '',
    anchors: own?.anchors ?? content,
    block: blockOf(draft, context),
    attribution: attributionOf(draft, rows),
    confidence: confidenceOf(draft, speaker),
    by: { engine: ENGINE, rule: candidate.rule, version: candidate.version },
    speaker,
    cue: cueOf(candidate, tree.text),
    content,
    mode,
    act: candidate.act,
    addressee: at(candidate.addressee),
    ...(candidate.target !== undefined && { target: at(candidate.target) }),
    saidAt: saidAt(draft, context, times),
  };
}

function cueOf({ cue }: StatementCandidate, text: string): Known<string> {
  return cue ? stated(text.slice(cue.start, cue.end), anchor(text, cue.start, cue.end)) : absent;
}

/** The outer sources, outermost first: those whose statements hold this one. */
function attributionOf(draft: Draft, rows: ReadonlyMap<StatementCandidate, Row>): Statement['attribution'] {
  const chain: { readonly actor?: string; readonly statement?: string }[] = [];
  for (let outer = draft.within; outer; outer = rows.get(outer.candidate)?.draft.within ?? outer.within) {
    const holder = rows.get(outer.candidate);
    if (!holder) continue;
    const actor = valueOf(holder.speaker);
    chain.unshift({ ...(actor !== undefined && { actor }), statement: holder.id });
  }
  return chain;
}

/** What the rule says of itself, lowered by what is doubtful; what its rows were measured to be comes later. */
function confidenceOf({ candidate, doubts }: Draft, speaker: Known<string>): number {
  const unknown = speaker.status === 'absent' && candidate.speaker.how !== 'nobody' ? UNKNOWN_SPEAKER : 1;
  return Math.round(candidate.prior * unknown * DOUBT ** doubts.length * 100) / 100;
}

function speakerNote(
  { candidate: { speaker } }: Draft,
  known: Known<string>,
  { tree }: StatementContext,
): readonly Note[] {
  if (speaker.how !== 'phrase' || known.status !== 'absent') return [];
  return [
    note(statementNotes.speakerUnknown, {
      at: tree.tokenSpan(speaker.token),
      details: { words: tree.word(speaker.token) },
    }),
  ];
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me']);
/** Where the first words of a content are looked at for "I" and "we". */
const OPENING = 4;

/** "Ms Lee said: we need help" without marks: the words may have been a quotation once. */
function marksNote({ candidate, mode, within }: Draft, { tree }: StatementContext): readonly Note[] {
  const { speaker, content, cue } = candidate;
  if (mode !== 'indirect' || within?.mode === 'direct' || !cue || speaker.how !== 'phrase') return [];
  if (FIRST_PERSON.has(tree.lower(speaker.token))) return [];
  const { first, end } = tree.tokensIn(content[0]);
  for (let i = Number(first); i < Math.min(end, first + OPENING); i++) {
    if (FIRST_PERSON.has(tree.lower(tokenIndex(i)))) return [note(statementNotes.marksLost, { at: content[0] })];
  }
  return [];
}
