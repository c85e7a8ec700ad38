import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine'
import type { Schema } from '../schema'
import type { Migration } from './migration'

/** Stories with their appearances and sections, mentions, the places in use, runs and the journal of what is being read. */
export const spine: Migration = {
  name: '0001-spine',
  up: async (db, engine) => {
    await createBookkeeping(db, engine)
    await createStories(db, engine)
    await createPlacesAndMentions(db, engine)
    await engine.createTextIndex(db)
  },
}

type Db = Kysely<Schema>

const createBookkeeping = async (db: Db, engine: Engine): Promise<void> => {
  await db.schema
    .createTable('meta')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
  const storeId = randomBytes(8).toString('hex')
  await db
    .insertInto('meta')
    .values([
      { name: 'store-id', value: storeId },
      { name: 'revision', value: '0' },
    ])
    .execute()
  await engine
    .createKeyedTable(db, 'runs')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('pipeline_version', 'text', (column) => column.notNull())
    .addColumn('gazetteer_hash', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('added', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('appearances', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('unchanged', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('not_read', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await engine
    .createKeyedTable(db, 'journal')
    .addColumn('run_key', 'integer', (column) => column.notNull().references('runs.key'))
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('pid', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .execute()
}

const createStories = async (db: Db, engine: Engine): Promise<void> => {
  await engine
    .createKeyedTable(db, 'stories')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('date_precision', 'text')
    .addColumn('date_source', 'text')
    .addColumn('cut_off', 'integer', (column) => column.notNull())
    .addColumn('ts', 'bigint', (column) => column.notNull())
    .addColumn('placed', 'integer', (column) => column.notNull())
    .addColumn('not_placed', 'integer', (column) => column.notNull())
    .addColumn('run_key', 'integer', (column) => column.notNull().references('runs.key'))
    .execute()
  await db.schema.createIndex('story_by_time').on('stories').columns(['ts desc', 'key']).execute()
  await db.schema.createIndex('story_by_run').on('stories').column('run_key').execute()
  await engine
    .createKeyedTable(db, 'appearances')
    .addColumn('story_key', 'integer', (column) => column.notNull().references('stories.key'))
    .addColumn('publisher', 'text')
    .addColumn('url', 'text')
    .addColumn('title', 'text')
    .addColumn('author', 'text')
    .addColumn('published_at', 'text')
    .addColumn('input', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('appearance_by_story').on('appearances').column('story_key').execute()
  await db.schema
    .createTable('story_publishers')
    .addColumn('story_key', 'integer', (column) => column.notNull().references('stories.key'))
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_publishers_key', ['publisher', 'story_key'])
    .execute()
  await db.schema
    .createIndex('publisher_by_story')
    .on('story_publishers')
    .columns(['story_key', 'publisher'])
    .execute()
  await db.schema
    .createTable('sections')
    .addColumn('story_key', 'integer', (column) => column.notNull().references('stories.key'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('repeat_of', 'integer')
    .addPrimaryKeyConstraint('sections_key', ['story_key', 'position'])
    .execute()
}

const createPlacesAndMentions = async (db: Db, engine: Engine): Promise<void> => {
  await engine
    .createKeyedTable(db, 'places')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('country', 'text')
    .addColumn('admin1', 'text')
    .addColumn('lng', 'double precision', (column) => column.notNull())
    .addColumn('lat', 'double precision', (column) => column.notNull())
    .addColumn('qk', 'bigint', (column) => column.notNull())
    .addColumn('bbox', 'text')
    .addColumn('area_ids', 'text')
    .addColumn('radius_km', 'double precision')
    .addColumn('population', 'bigint')
    .addColumn('source', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('place_by_qk').on('places').column('qk').execute()
  await engine
    .createKeyedTable(db, 'mentions')
    .addColumn('story_key', 'integer', (column) => column.notNull().references('stories.key'))
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('surface', 'text', (column) => column.notNull())
    .addColumn('use', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('place_key', 'integer', (column) => column.references('places.key'))
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('why', 'text')
    .addColumn('alternatives', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('repeat_of', 'text')
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addColumn('sentence_start', 'integer', (column) => column.notNull())
    .addColumn('sentence_end', 'integer', (column) => column.notNull())
    .addColumn('excerpt', 'text', (column) => column.notNull())
    .addColumn('mark_start', 'integer', (column) => column.notNull())
    .addColumn('ts', 'bigint', (column) => column.notNull())
    .addColumn('qk', 'bigint')
    .execute()
  // The ways in: by place, by time, by position on the map, by story. Each holds every column that a count looks at,
  // and orders the mentions of a place (or all) as the list shows them: newest first, then story, then offset.
  const order = sql`ts desc, story_key, start`
  await sql`create index mention_by_place on mentions (counted, place_key, ${order}, use, kind)`.execute(db)
  await sql`create index mention_by_time on mentions (counted, ${order}, place_key, use, kind)`.execute(db)
  await sql`create index mention_by_qk on mentions (qk, ts, counted, place_key, story_key, use, kind)`.execute(
    db,
  )
  await sql`create unique index mention_by_story on mentions (story_key, start, "end", ts, counted, place_key, use, kind)`.execute(
    db,
  )
}
