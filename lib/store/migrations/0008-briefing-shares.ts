import type { Migration } from './migration'

/** Links to briefings; a frozen one keeps the document, whose contents are kept by their hashes anyway. */
export const briefingShares: Migration = {
  name: '0008-briefing-shares',
  up: async (db, engine) => {
    await engine
      .createKeyedTable(db, 'briefing_shares')
      .addColumn('code', 'text', (column) => column.notNull().unique())
      .addColumn('briefing_key', 'integer', (column) => column.notNull().references('briefings.key'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('body', 'text')
      .addColumn('hash', 'text')
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('author', 'text')
      .addColumn('created', 'text', (column) => column.notNull())
      .addColumn('expires', 'text')
      .addColumn('revoked', 'text')
      .execute()
    await db.schema
      .createIndex('briefing_share_by_briefing')
      .on('briefing_shares')
      .column('briefing_key')
      .execute()
  },
}
