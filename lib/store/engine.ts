import type { AliasedExpression, CreateTableBuilder, Expression, Kysely, Selectable, SqlBool } from 'kysely'
import type { MentionTable, Schema } from './schema'

export type MentionIndex = 'mention_by_place' | 'mention_by_time' | 'mention_by_qk' | 'mention_by_story'

export interface RankedStory {
  key: number
  /** Lower is better. */
  rank: number
  /** Some words around those that were found. */
  excerpt: string
}

/** What differs between databases. Everything else in this folder is plain SQL through Kysely. */
export interface Engine {
  /** Sets what stays in the database, once it is known to be ours. */
  prepare: (db: Kysely<Schema>) => Promise<void>
  /** How many migrations the store has seen; null when the file is not one of ours. */
  readVersion: (db: Kysely<Schema>) => Promise<number | null>
  writeVersion: (db: Kysely<Schema>, version: number) => Promise<void>
  /** While it is on, deleted bytes are written over; turned off, the journal of what was is emptied into the file, unless somebody reads from it just then. */
  setErasing: (db: Kysely<Schema>, isOn: boolean) => Promise<void>
  /** A table with a `key` that counts up by itself. */
  createKeyedTable: (db: Kysely<Schema>, name: string) => CreateTableBuilder<string>
  /** The full-text index over title and text of stories, kept up to date by the database itself. */
  createTextIndex: (db: Kysely<Schema>) => Promise<void>
  /** True for stories that hold all words, the last one as a beginning; null when the text holds no word. */
  matchText: (storyKey: Expression<number>, text: string) => Expression<SqlBool> | null
  /** The stories that hold all words and fit best, words in the title counting most; null when the text holds no word. */
  rankStories: (text: string, limit: number) => AliasedExpression<RankedStory, 'found'> | null
  /** The mentions under the alias `m`, read through one index: left alone, the planner picks a worse one. */
  mentions: (index: MentionIndex) => AliasedExpression<Selectable<MentionTable>, 'm'>
}

export interface Store {
  db: Kysely<Schema>
  engine: Engine
  file: string
  close: () => Promise<void>
}
