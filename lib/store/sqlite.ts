import path from 'node:path'
import {
  type AliasedExpression,
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqlBool,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  sql,
} from 'kysely'
import Database from 'libsql'
import type { Engine, RankedStory } from './engine'
import { makeFolder } from './make-folder'
import type { Schema } from './schema'
import { StoreError } from './store-error'

/** "DTLN" in the file's header: tells our files from other SQLite databases. */
const APPLICATION_ID = 0x44_54_4c_4e

const options = {
  busyTimeout: 15_000, // ms a writer waits for another; transactions last milliseconds, those of a long story less than a second
  checkpointTimeout: 1000, // ms that emptying the journal waits for readers
  cacheSize: 32_000, // KiB of pages kept in memory per connection
  statements: 200, // prepared statements kept
}

/** Opens or creates the file; nothing is migrated yet. Throws StoreError. */
export const openSqlite = (file: string): Kysely<Schema> => {
  const database = guarded(file, () => {
    makeFolder(path.dirname(file))
    const opened = new Database(file, { timeout: options.busyTimeout })
    opened.pragma('synchronous = normal')
    opened.pragma('foreign_keys = on')
    opened.pragma(`cache_size = -${options.cacheSize}`)
    return opened
  })
  return new Kysely<Schema>({ dialect: new ImmediateDialect({ database: toKyselyDatabase(database, file) }) })
}

/** SQLite takes the write lock at the first write, too late to wait for another writer; so every transaction takes it at once. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver(): Driver {
    return new ImmediateDriver(this.#config)
  }
}

/** libsql has better-sqlite3's API; its errors become StoreErrors, and statements are prepared once. */
const toKyselyDatabase = (database: Database.Database, file: string): SqliteDatabase => {
  const prepared = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement => {
    const known = prepared.get(text)
    if (known) return known
    const statement = guarded(file, () => database.prepare(text))
    const wrapped: SqliteStatement = {
      reader: statement.reader,
      all: (parameters) => guarded(file, () => statement.all(parameters)),
      run: (parameters) => guarded(file, () => statement.run(parameters)),
      iterate: (parameters) => guarded(file, () => statement.iterate(parameters)),
    }
    if (prepared.size >= options.statements) prepared.clear()
    prepared.set(text, wrapped)
    return wrapped
  }
  return { prepare, close: () => database.close() }
}

const guarded = <T>(file: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw toStoreError(error, file)
  }
}

const toStoreError = (error: unknown, file: string): unknown => {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const cause = { cause: error }
  if (/^SQLITE_(?:READONLY|PERM)|^E(?:ROFS|ACCES|PERM)$/.test(code))
    return new StoreError(
      'store-read-only',
      `${file} can't be written. Make the folder writable or set DATELINE_DATA to another.`,
      cause,
    )
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code))
    return new StoreError(
      'store-locked',
      `${file} is being written by another program, for longer than ${options.busyTimeout / 1000} s. Try again.`,
      cause,
    )
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code))
    return new StoreError(
      'store-corrupt',
      `${file} is damaged or no database: ${error.message}. It was left as it is; move it away (with its -wal and -shm) and read the stories again, or put a copy back.`,
      cause,
    )
  if (/^SQLITE_FULL|^ENOSPC|^EDQUOT/.test(code))
    return new StoreError(
      'store-full',
      `No space left to write ${file}. Nothing stored is lost; free some space and try again.`,
      cause,
    )
  if (
    /^SQLITE_(?:CANTOPEN|IOERR)|^E(?:NOTDIR|NOENT|EXIST|ISDIR|IO)$/.test(code) ||
    error.message.includes('Unable to open')
  )
    return new StoreError(
      'store-unreachable',
      `${file} can't be opened: ${error.message}. Check that DATELINE_DATA names a folder that can be read and written.`,
      cause,
    )
  return error
}

/** `"kursk" "nuclear plant" "pow"*`: every word quoted, since FTS5 has an own query language; null when there is no word. */
const toFtsQuery = (text: string): string | null => {
  const phrases = [...text.matchAll(/"([^"]*)"?|[^\s"]+/g)]
    .map((match) => ({
      quoted: match[1] !== undefined,
      words: (match[1] ?? match[0]).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
    }))
    .filter((phrase) => phrase.words.length > 0)
  if (phrases.length === 0) return null
  return phrases
    .map((phrase, index) => {
      const open = index === phrases.length - 1 && !phrase.quoted // still being typed
      return `"${phrase.words.join(' ')}"${open ? '*' : ''}`
    })
    .join(' ')
}

export const sqliteEngine: Engine = {
  prepare: async (db) => {
    await sql`pragma journal_mode = wal`.execute(db) // readers and one writer at the same time; stays in the file
  },
  setErasing: async (db, isOn) => {
    await sql`pragma secure_delete = ${sql.raw(isOn ? 'on' : 'off')}`.execute(db)
    if (isOn) return
    const wait = async (ms: number): Promise<unknown> =>
      await sql`pragma busy_timeout = ${sql.raw(String(ms))}`.execute(db)
    await wait(options.checkpointTimeout)
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
    await wait(options.busyTimeout)
  },
  readVersion: async (db) => {
    const pragma = async (name: string): Promise<number> => {
      const { rows } = await sql<Record<string, number>>`pragma ${sql.raw(name)}`.execute(db)
      return rows[0]?.[name] ?? 0
    }
    if ((await pragma('application_id')) === APPLICATION_ID) return await pragma('user_version')
    const { rows } = await sql`select name from sqlite_master limit 1`.execute(db)
    return rows.length === 0 ? 0 : null
  },
  writeVersion: async (db, version) => {
    await sql`pragma application_id = ${sql.raw(String(APPLICATION_ID))}`.execute(db)
    await sql`pragma user_version = ${sql.raw(String(version))}`.execute(db)
  },
  createKeyedTable: (db, name) =>
    db.schema.createTable(name).addColumn('key', 'integer', (column) => column.primaryKey().autoIncrement()),
  createTextIndex: async (db) => {
    const columns = sql`title, text`
    await sql`create virtual table story_text using fts5(${columns}, content = 'stories', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2')`.execute(
      db,
    )
    const put = sql`insert into story_text (rowid, ${columns}) values (new.key, new.title, new.text)`
    const drop = sql`insert into story_text (story_text, rowid, ${columns}) values ('delete', old.key, old.title, old.text)`
    await sql`create trigger story_text_insert after insert on stories begin ${put}; end`.execute(db)
    await sql`create trigger story_text_delete after delete on stories begin ${drop}; end`.execute(db)
    await sql`create trigger story_text_update after update of title, text on stories begin ${drop}; ${put}; end`.execute(
      db,
    )
  },
  matchText: (storyKey, text) => {
    const query = toFtsQuery(text)
    return query === null
      ? null
      : sql<SqlBool>`${storyKey} in (select rowid from story_text where story_text match ${query})`
  },
  rankStories: (text, limit) => {
    const query = toFtsQuery(text)
    if (query === null) return null
    const best = sql`select rowid as key, rank, snippet(story_text, 1, '', '', '…', 16) as excerpt from story_text where story_text match ${query} and rank match 'bm25(10.0, 1.0)' order by rank limit ${limit}`
    return sql<RankedStory>`(${best})`.as<'found'>(sql`found`)
  },
  mentions: (index): AliasedExpression<never, 'm'> =>
    sql<never>`mentions`.as<'m'>(sql`m indexed by ${sql.raw(index)}`),
}
