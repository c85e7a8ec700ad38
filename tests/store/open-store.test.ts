import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { countStories, getStore, openStore, readRevision } from '@/lib/store'
import { migrate } from '@/lib/store/migrate'
import { migrations } from '@/lib/store/migrations'
import { makeStory } from './make-story'
import { makeFolder, openTestStore, save } from './open-test-store'

test('a new store is made in a folder that is not there yet, and opened again', async () => {
  const folder = path.join(makeFolder(), 'deep', 'down')
  const first = await openStore(folder)
  await save(first, makeStory('Rain fell on Odesa.'))
  const revision = await readRevision(first)
  await first.close()
  const second = await openTestStore(folder)
  expect(await readRevision(second)).toBe(revision)
})

test('every write changes the revision, and another connection sees it', async () => {
  const folder = makeFolder()
  const [writer, reader] = [await openTestStore(folder), await openTestStore(folder)]
  const before = await readRevision(reader)
  await save(writer, makeStory('Rain fell on Odesa.'))
  const after = await readRevision(reader)
  expect(after).not.toBe(before)
  await save(writer, makeStory('Rain fell on Odesa.'))
  expect(await readRevision(reader)).toBe(after)
})

test('a migration that fails leaves the store as it was', async () => {
  const store = await openTestStore()
  const broken = {
    name: '0002-broken',
    up: async (db: typeof store.db) => {
      await sql`create table half (a integer)`.execute(db)
      throw new Error('no power')
    },
  }
  await expect(migrate(store, [...migrations, broken])).rejects.toThrow('no power')
  expect(await store.engine.readVersion(store.db)).toBe(migrations.length)
  const { rows } = await sql`select name from sqlite_master where name = 'half'`.execute(store.db)
  expect(rows).toEqual([])
})

test('a later migration keeps what is stored', async () => {
  const store = await openTestStore()
  await save(store, makeStory('Rain fell on Odesa.'))
  const later = {
    name: '0002-later',
    up: async (db: typeof store.db) => {
      await sql`alter table stories add column note text`.execute(db)
    },
  }
  await migrate(store, [...migrations, later])
  const { rows } = await sql`select text, note from stories`.execute(store.db)
  expect(rows).toEqual([{ text: 'Rain fell on Odesa.', note: null }])
})

const spoil: [string, (file: string) => void, string][] = [
  ['a text file', (file) => writeFileSync(file, 'not a database, '.repeat(400)), 'store-corrupt'],
  [
    'a newer store',
    (file) => inDatabase(file, 'pragma application_id = 0x44544c4e; pragma user_version = 99'),
    'store-too-new',
  ],
  ['a foreign database', (file) => inDatabase(file, 'create table recipes (soup text)'), 'store-not-ours'],
  ['a folder', (file) => mkdirSync(file), 'store-unreachable'],
]

const inDatabase = (file: string, statements: string): void => {
  const database = new Database(file)
  database.exec(statements)
  database.close()
}

test.each(spoil)('%s in place of the database is told and left alone', async (_, put, code) => {
  const folder = makeFolder()
  const file = path.join(folder, 'dateline.db')
  put(file)
  const before = code === 'store-unreachable' ? null : readFileSync(file)
  await expect(openStore(folder)).rejects.toMatchObject({ name: 'StoreError', code })
  await expect(openStore(folder)).rejects.toThrow(file)
  if (before) expect(readFileSync(file).equals(before)).toBe(true)
})

test('a data folder that can not be is told', async () => {
  const file = path.join(makeFolder(), 'file')
  writeFileSync(file, '')
  await expect(openStore(path.join(file, 'data'))).rejects.toMatchObject({ code: 'store-unreachable' })
})

test('a data folder where the file system makes none is told, not waited for', async () => {
  await expect(openStore('/proc/dateline/data')).rejects.toMatchObject({ code: 'store-unreachable' })
})

test('folders above the data folder are made', async () => {
  const store = await openStore(path.join(makeFolder(), 'one', 'two'))
  expect(store.file).toMatch(/one.two.dateline\.db$/)
  await store.close()
})

test('a store that may not be written says so, and what is there can be read', async () => {
  const store = await openTestStore()
  await save(store, makeStory('Rain fell on Odesa.'))
  await sql`pragma query_only = on`.execute(store.db)
  await expect(save(store, makeStory('Rain fell on Fiji.'))).rejects.toMatchObject({
    code: 'store-read-only',
  })
  expect(await store.db.selectFrom('stories').select('text').execute()).toEqual([
    { text: 'Rain fell on Odesa.' },
  ])
})

test('a store that another program keeps locked says so', async () => {
  const store = await openTestStore()
  const other = new Database(store.file)
  other.exec('begin immediate')
  await sql`pragma busy_timeout = 50`.execute(store.db)
  await expect(save(store, makeStory('Rain fell on Fiji.'))).rejects.toMatchObject({ code: 'store-locked' })
  other.exec('rollback')
  other.close()
  expect(await save(store, makeStory('Rain fell on Fiji.'))).toEqual(['added'])
})

test('a damaged page is told', async () => {
  const folder = makeFolder()
  const store = await openStore(folder)
  await save(
    store,
    ...Array.from({ length: 50 }, (_, number) => makeStory(`Rain fell on Odesa ${number} times.`)),
  )
  await store.close()
  const bytes = readFileSync(store.file)
  bytes.fill(0xaa, 4096)
  writeFileSync(store.file, bytes)
  const opened = openStore(folder).then((again) => again.db.selectFrom('stories').selectAll().execute())
  await expect(opened).rejects.toMatchObject({ code: 'store-corrupt' })
})

test('a database that was replaced while it is in use is opened anew', async () => {
  const folder = makeFolder()
  const first = await getStore(folder)
  await save(first, makeStory('Rain fell on Odesa.'))
  expect(await getStore(folder)).toBe(first)
  rmSync(folder, { recursive: true })
  const [second, third] = await Promise.all([getStore(folder), getStore(folder)])
  expect(second).not.toBe(first)
  expect(third).toBe(second)
  expect(await countStories(second)).toBe(0)
  expect(existsSync(second.file)).toBe(true)
  await Promise.all([first.close(), second.close()])
})
