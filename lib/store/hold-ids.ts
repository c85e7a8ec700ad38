import { type EventId, eventIdSchema } from '@/lib/domain'

const idsSchema = eventIdSchema.array()

/**
 * A place for the ids of a page, as bytes that the next page overwrites. As strings they outlive what is collected often, and those of a hundred
 * thousand events would pile up until everything is collected.
 */
export const holdIds = () => {
  let bytes = Buffer.alloc(0)
  let ends: number[] = []

  const put = (ids: readonly EventId[], lot: number): void => {
    const needed = ids.reduce((sum, id) => sum + id.length + 1, 0)
    if (bytes.length < needed) bytes = Buffer.alloc(needed)
    ends = []
    let end = 0
    for (let from = 0; from < ids.length; from += lot) {
      end += bytes.write(ids.slice(from, from + lot).join(' '), end, 'latin1')
      ends.push(end)
    }
  }

  /** What was put, a lot at a time. */
  function* take(): Generator<EventId[], void, void> {
    let start = 0
    for (const end of ends) {
      yield idsSchema.parse(bytes.toString('latin1', start, end).split(' '))
      start = end
    }
  }

  return { put, take }
}
