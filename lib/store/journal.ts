import type { Store } from './engine'

/** An input whose reading was cut off: its process ended before it was through. */
export interface CutOffReading {
  input: string
  /** Stories in the input, and how many of them are stored. */
  total: number
  done: number
  startedAt: string
}

/** Notes that an input is being read; the returned key belongs to `saveReading` and `endReading`. */
export const beginReading = async (
  { db }: Store,
  runKey: number,
  input: string,
  total: number,
): Promise<number> => {
  const { key } = await db
    .insertInto('journal')
    .values({
      run_key: runKey,
      input,
      total,
      done: 0,
      pid: process.pid,
      started_at: new Date().toISOString(),
    })
    .returning('key')
    .executeTakeFirstOrThrow()
  return key
}

export const endReading = async ({ db }: Store, journalKey: number): Promise<void> => {
  await db.deleteFrom('journal').where('key', '=', journalKey).execute()
}

/** What earlier processes left half read, told once. To be called before this process reads anything itself. */
export const takeCutOffReadings = async ({ db }: Store): Promise<CutOffReading[]> => {
  const rows = await db.selectFrom('journal').selectAll().orderBy('key').execute()
  const dead = rows.filter((row) => row.pid === process.pid || !isAlive(row.pid))
  if (dead.length === 0) return []
  await db
    .deleteFrom('journal')
    .where(
      'key',
      'in',
      dead.map((row) => row.key),
    ) // prettier-ignore
    .execute()
  return dead.map((row) => ({
    input: row.input,
    total: row.total,
    done: row.done,
    startedAt: row.started_at,
  }))
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
