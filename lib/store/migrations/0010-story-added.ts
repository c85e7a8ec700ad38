import type { Migration } from './migration'

/** When a story came into the archive: "since the last briefing" asks for what was read late, whatever day it bears. Null for those that were there before. */
export const storyAdded: Migration = {
  name: '0010-story-added',
  up: async (db) => {
    await db.schema.alterTable('stories').addColumn('added_at', 'text').execute()
    await db.schema.createIndex('story_by_added').on('stories').column('added_at').execute()
  },
}
