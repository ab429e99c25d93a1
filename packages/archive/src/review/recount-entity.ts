import type { Db } from '../store/store.ts';

const MAX_NAMES = 8;

/** Counts an entity's reports and names anew from its appearances. O(its appearances). */
export async function recountEntity(db: Db, entity: number): Promise<void> {
  const row = await db.selectFrom('entity').selectAll().where('key', '=', entity).executeTakeFirst();
  if (!row) return;
  const rows = await db
    .selectFrom('appearance')
    .innerJoin('report', 'report.key', 'appearance.report')
    .select(['appearance.report', 'appearance.name', 'appearance.form', 'report.published'])
    .where('appearance.entity', '=', entity)
    .execute();
  const names = [...Map.groupBy(rows, ({ name }) => name)]
    .map(([name, own]) => ({ name, count: own.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const [first] = names;
  await db
    .updateTable('entity')
    .set({
      reports: new Set(rows.map(({ report }) => report)).size,
      sorted: rows.reduce((latest, { published }) => (published > latest ? published : latest), ''),
      form: rows.some(({ form }) => form === 'name') ? 'name' : row.form,
      profile: JSON.stringify({ ...(JSON.parse(row.profile) as object), names: names.slice(0, MAX_NAMES) }),
      ...(row.renamed === 0 && row.known === '' && first && { name: first.name }),
    })
    .where('key', '=', entity)
    .execute();
}
