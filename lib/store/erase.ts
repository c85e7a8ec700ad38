import type { Store } from './engine'

/** Does work after which nothing of the rows that it deletes or shortens stands in the file: what is only freed could still be read out of it. */
export const erase = async <Outcome>(
  { db, engine }: Store,
  work: () => Promise<Outcome>,
): Promise<Outcome> => {
  await engine.setErasing(db, true)
  try {
    return await work()
  } finally {
    await engine.setErasing(db, false)
  }
}
