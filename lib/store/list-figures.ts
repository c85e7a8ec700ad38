import { type Figure, type StoryId, figureSchema } from '@/lib/domain'
import type { Store } from './engine'

const limits = {
  lines: 200, //   of the ledger told at a time, those with most sources first
  figures: 100, // of one line, the newest first
}

/** A figure with the sentence that gives it and the story it comes from. */
interface ToldFigure {
  figure: Figure
  storyId: StoryId
  excerpt: string
  markStart: number
  title: string | null
  publisher: string | null
  publishedAt: string | null
}

/** Figures that sources give for the same thing. */
interface LedgerLine {
  ledger: string
  subject: string
  unit: string
  figures: ToldFigure[]
}

export interface Ledger {
  lines: LedgerLine[]
  /** How many lines there are in all. */
  total: number
}

/** The ledger, the lines with most figures first; a line's figures from old to new. */
export const listFigures = async ({ db }: Store): Promise<Ledger> => {
  const lines = await db
    .selectFrom('figures')
    .select(({ fn }) => ['ledger', fn.countAll<number>().as('count'), fn.max('subject').as('subject')])
    .groupBy('ledger')
    .orderBy('count', 'desc')
    .orderBy('ledger')
    .execute()
  const told: LedgerLine[] = []
  for (const { ledger } of lines.slice(0, limits.lines)) {
    const rows = await db
      .selectFrom('figures')
      .innerJoin('stories', 'stories.key', 'figures.story_key')
      .where('ledger', '=', ledger)
      .select([
        'figures.figure',
        'figures.subject',
        'figures.unit',
        'figures.excerpt',
        'figures.mark_start as markStart',
        'stories.id as storyId',
        'stories.title',
        'stories.publisher',
        'stories.published_at as publishedAt',
      ])
      .orderBy('figures.ts', 'desc')
      .orderBy('figures.key')
      .limit(limits.figures)
      .execute()
    const [newest] = rows
    if (!newest) continue
    told.push({
      ledger,
      subject: newest.subject,
      unit: newest.unit,
      figures: rows
        .map(({ figure, subject: _subject, unit: _unit, ...rest }) => ({
          figure: figureSchema.parse(JSON.parse(figure)),
          ...rest,
        }))
        .reverse(),
    })
  }
  return { lines: told, total: lines.length }
}
