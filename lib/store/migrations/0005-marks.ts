import type { Migration } from './migration'

/** What a map needs of an event, beside it: tens of thousands of marks are read without opening a single report. */
export const marks: Migration = {
  name: '0005-marks',
  up: async (db, engine) => {
    await engine
      .createKeyedTable(db, 'shapes')
      .addColumn('relation', 'text')
      .addColumn('geometry', 'text', (column) => column.notNull())
      .execute()
    const events = () => db.schema.alterTable('events')
    await events()
      .addColumn('lead_story_key', 'integer', (column) => column.references('stories.key'))
      .execute()
    await events()
      .addColumn('place_key', 'integer', (column) => column.references('places.key'))
      .execute()
    await events().addColumn('mark', 'text').execute()
    await events()
      .addColumn('shape_key', 'integer', (column) => column.references('shapes.key'))
      .execute()
    // Filled by the next merge, which an unknown revision asks for.
    await db.updateTable('meta').set({ value: '' }).where('name', '=', 'merged-revision').execute()
  },
}
