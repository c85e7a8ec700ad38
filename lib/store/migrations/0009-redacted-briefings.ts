import type { Migration } from './migration'

/** What was taken out of briefings and frozen links to them; when contents and pictures were last kept. */
export const redactedBriefings: Migration = {
  name: '0009-redacted-briefings',
  up: async (db) => {
    for (const table of ['briefings', 'briefing_shares'])
      await db.schema
        .alterTable(table)
        .addColumn('redactions', 'text', (column) => column.notNull().defaultTo('[]'))
        .execute()
    // Of what is there already it is not known: the first sweep counts it as kept then.
    for (const table of ['slide_contents', 'slide_images'])
      await db.schema.alterTable(table).addColumn('kept_at', 'text').execute()
  },
}
