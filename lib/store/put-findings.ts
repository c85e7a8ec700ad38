import type { Kysely } from 'kysely'
import { isRefused, type Story } from '@/lib/domain'
import { cutExcerpt } from './cut-excerpt'
import type { Reading } from './reading'
import type { Schema } from './schema'
import { toTimestamp } from './to-timestamp'

type Span = { start: number; end: number }

const batch = 1000 // rows an insert; 11 columns each, and SQLite takes 32,766 values

/** Takes the expressions, reports and figures of a story in place of those found before. Part of a transaction. */
export const putFindings = async (
  transaction: Kysely<Schema>,
  storyKey: number,
  { text }: Pick<Story, 'text'>,
  { sentences, expressions, reports, figures, prints }: Reading,
): Promise<void> => {
  await dropFindings(transaction, storyKey)
  const sentenceOf = (mark: Span): Span =>
    sentences.find(({ start, end }) => start <= mark.start && mark.start < end) ?? mark
  const excerptOf = (mark: Span): { excerpt: string; mark_start: number } => {
    const { excerpt, markStart } = cutExcerpt(text, sentenceOf(mark), mark)
    return { excerpt, mark_start: markStart }
  }
  await inBatches(expressions, async (some) => {
    await transaction
      .insertInto('expressions')
      .values(
        some.map((expression) => ({
          story_key: storyKey,
          start: expression.start,
          expression: JSON.stringify(expression),
        })),
      )
      .execute()
  })
  await inBatches(reports, async (some) => {
    await transaction
      .insertInto('reports')
      .values(
        some.map((report) => {
          const print = prints.get(report.id)
          return {
            id: report.id,
            story_key: storyKey,
            start: report.start,
            event_type: report.eventType,
            status: report.status,
            place_id: report.where?.placeId ?? null,
            counted: report.repeatOf === undefined && !isRefused(report) ? (1 as const) : (0 as const),
            report: JSON.stringify(report),
            print: print ? Buffer.from(print.buffer, print.byteOffset, print.byteLength) : null,
            ...excerptOf(report.trigger),
          }
        }),
      )
      .execute()
  })
  await inBatches(figures, async (some) => {
    await transaction
      .insertInto('figures')
      .values(
        some.map((figure) => ({
          id: figure.id,
          story_key: storyKey,
          ledger: figure.ledger,
          subject: figure.subject,
          unit: figure.unit,
          ts: toTimestamp(figure.date),
          figure: JSON.stringify(figure),
          ...excerptOf(figure),
        })),
      )
      .execute()
  })
}

/** Part of a transaction. Events keep their ids of reports: they stay as they are until the next merge. */
export const dropFindings = async (transaction: Kysely<Schema>, storyKey: number): Promise<void> => {
  await transaction.deleteFrom('expressions').where('story_key', '=', storyKey).execute()
  await transaction.deleteFrom('figures').where('story_key', '=', storyKey).execute()
  await transaction.deleteFrom('reports').where('story_key', '=', storyKey).execute()
}

const inBatches = async <Item>(
  items: readonly Item[],
  put: (some: readonly Item[]) => Promise<void>,
): Promise<void> => {
  for (let from = 0; from < items.length; from += batch) await put(items.slice(from, from + batch))
}
