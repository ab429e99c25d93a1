import type { Migration } from '../migration.ts';

/** What somebody adds to a review in words of their own; reviews by when they were made, as a list of them needs. */
export const reviewNotes: Migration = {
  number: 4,
  summary: 'notes of reviews; reviews by when they were made',
  up: async (db) => {
    await db.schema
      .alterTable('review')
      .addColumn('note', 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
    await db.schema.createIndex('review_by_at').on('review').columns(['at', 'record_id']).execute();
  },
};
