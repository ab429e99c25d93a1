import type { Migration } from '../migration.ts';

/** Feeds that are followed, their entries, and who follows them now. */
export const feeds: Migration = {
  number: 3,
  summary: 'feeds that are followed, with their entries',
  up: async (db) => {
    await db.schema
      .createTable('feed')
      .addColumn('key', 'integer', (column) => column.primaryKey())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('etag', 'text', (column) => column.notNull())
      .addColumn('last_modified', 'text', (column) => column.notNull())
      .addColumn('due', 'text', (column) => column.notNull())
      .addColumn('asked', 'text', (column) => column.notNull())
      .addColumn('good', 'text', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('problem', 'text', (column) => column.notNull())
      .addColumn('every', 'integer', (column) => column.notNull())
      .addColumn('stopped', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('feed_entry')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('feed', 'integer', (column) => column.notNull())
      .addColumn('host', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('due', 'text', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('tried', 'text', (column) => column.notNull())
      .addColumn('updated', 'text', (column) => column.notNull())
      .addColumn('seen', 'text', (column) => column.notNull())
      .addColumn('taken', 'text', (column) => column.notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .addColumn('report', 'integer', (column) => column.notNull())
      .addColumn('problem', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('watch_lease')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('token', 'text', (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('feed_by_url').on('feed').column('url').unique().execute();
    // What waits is found host by host without touching the texts.
    await db.schema
      .createIndex('feed_entry_by_state')
      .on('feed_entry')
      .columns(['state', 'host', 'due', 'id'])
      .execute();
    await db.schema.createIndex('feed_entry_by_feed').on('feed_entry').columns(['feed', 'state', 'seen']).execute();
    await db.schema.createIndex('feed_entry_by_taken').on('feed_entry').column('taken').execute();
  },
};
