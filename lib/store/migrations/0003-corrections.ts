import type { Migration } from './migration'

/** What analysts decided, kept apart from what the machine found; the bin; and the date a story was read with. */
export const corrections: Migration = {
  name: '0003-corrections',
  up: async (db, engine) => {
    await engine
      .createKeyedTable(db, 'corrections')
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('change', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('why', 'text')
      .addColumn('reverted', 'text')
      .execute()
    await db.schema
      .createTable('correction_targets')
      .addColumn('correction_key', 'integer', (column) => column.notNull().references('corrections.key'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('story_id', 'text', (column) => column.notNull())
      .addColumn('selector', 'text', (column) => column.notNull())
      .addColumn('orphaned', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('correction_targets_key', ['correction_key', 'position'])
      .execute()
    await db.schema
      .createIndex('correction_by_story')
      .on('correction_targets')
      .columns(['story_id', 'correction_key'])
      .execute()
    await db.schema.alterTable('mentions').addColumn('corrected', 'text').execute()
    await db.schema
      .alterTable('stories')
      .addColumn('stale', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema.alterTable('stories').addColumn('deleted', 'text').execute()
    await db.schema.alterTable('stories').addColumn('read_date', 'text').execute()
    await db.schema.createIndex('story_by_stale').on('stories').columns(['stale', 'key']).execute()
  },
}
