import type { Coverage } from '../../brief/brief-input.ts';
import { LITERAL } from '../../store/literals.ts';
import type { Asking } from './brief-question.ts';

/** Reports published in the span, and those without a day. With actors: reports that name one of them. */
export async function coverageOf({ store, question }: Asking): Promise<Coverage> {
  const { db, dialect } = store;
  const { since, until, actors } = question;
  const standing = db
    .selectFrom('report')
    .where('superseded_by', '=', LITERAL.zero)
    .$if(actors !== undefined, (query) =>
      query.where((where) =>
        where(
          'report.key',
          'in',
          db
            .selectFrom('appearance')
            .select('appearance.report')
            .where(({ ref }) => dialect.isOneOf(ref('appearance.entity'), actors ?? [])),
        ),
      ),
    );
  const dated = standing.where('published', '>=', since).where('published', '<=', until).where('published', '<>', '');
  const counted = await dated
    .select(({ fn }) => [fn.countAll<number>().as('reports'), fn.count<number>('story').distinct().as('stories')])
    .executeTakeFirstOrThrow();
  const outlets = await dated.select('outlet').distinct().where('outlet', 'is not', null).orderBy('outlet').execute();
  const { undated } = await standing
    .where('published', '=', '')
    .select(({ fn }) => fn.countAll<number>().as('undated'))
    .executeTakeFirstOrThrow();
  return {
    reports: Number(counted.reports),
    stories: Number(counted.stories),
    outlets: outlets.flatMap(({ outlet }) => outlet ?? []),
    undated: Number(undated),
  };
}
