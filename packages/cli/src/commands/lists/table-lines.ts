import type { ActorLine, EntityAnswer, ReportAnswer, ReportLine } from '@onrecord/archive';

/** An actor as a line of the table `actors`, with what its entity alone does not say. */
export function actorLine(
  { entity, names, known, reports, firstDay, lastDay }: EntityAnswer,
  { records, byPerson }: Pick<ActorLine, 'records' | 'byPerson'>,
): ActorLine {
  return {
    actor: entity,
    names: names.map(({ name }) => name),
    known,
    reports,
    records,
    first: firstDay,
    last: lastDay,
    byPerson,
  };
}

/** A report as a line of the table `reports`. */
export function reportLine(answer: ReportAnswer): ReportLine {
  const { report, byline, language, genre, added, engine, counts, origins } = answer;
  return {
    report,
    byline,
    language,
    genre,
    added,
    engine,
    counts,
    alsoAt: origins
      .map(({ url, outlet, file }) => url ?? outlet ?? file ?? '')
      .filter((place) => place !== '' && place !== report.url && place !== report.outlet),
  };
}
