import { addressOf, type AnyRow, type ArchiveRow } from '@onrecord/archive';
import { valueOf } from '@onrecord/model';
import { sourceLine } from './resolve.ts';
import type { Name, StatementRow, Voice } from '../../views/archive/view-rows.ts';

/** A statement as a line of a list. */
export function statementRow(row: AnyRow): StatementRow | undefined {
  if (row.record.kind !== 'statement') return undefined;
  const statement = row as ArchiveRow<'statement'>;
  const { record, report, when } = statement;
  return {
    speaker: partyName(statement, 'speaker'),
    act: record.act,
    mode: record.mode,
    cue: valueOf(record.cue),
    addressee: partyName(statement, 'addressee'),
    target: partyName(statement, 'target'),
    day: when?.from,
    content: record.content.map(({ quote }) => quote),
    ...withdrawal(statement),
    voice: outerVoice(statement),
    texts: 1,
    sources: [sourceLine(report, addressOf(report.key, record.id))],
  };
}

/** Why the row does not stand, where it does not. */
function withdrawal({ review, report }: ArchiveRow<'statement'>): Pick<StatementRow, 'withdrawn'> {
  if (review === 'rejected') return { withdrawn: 'rejected by a person' };
  return report.supersededBy === undefined ? {} : { withdrawn: `replaced by r${report.supersededBy}` };
}

function partyName(row: ArchiveRow<'statement'>, role: string): Name | undefined {
  const party = row.parties.find((one) => one.role === role);
  return party && { name: party.actor.name, ...(party.status === 'inferred' && { inferred: true }) };
}

/** On whose word the report has it that it was said: the sources outside the speaker. */
function outerVoice({ parties, record }: ArchiveRow<'statement'>): Voice {
  const source = parties.findLast((one) => one.role === 'source');
  if (source) return { by: 'actor', name: source.actor.name };
  return { by: record.attribution.length > 0 ? 'unnamed' : 'report' };
}
