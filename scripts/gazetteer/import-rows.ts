import type { z } from 'zod'
import { ownPlaceSchema, type OwnPlace } from '@/lib/gazetteer/operator'

/** A row that is not taken: where it stands, and everything that is wrong with it. */
interface BadRow {
  /** `line 7` of a table, `feature 3` of a collection. */
  where: string
  reasons: string[]
}

export interface ImportedRows {
  places: OwnPlace[]
  bad: BadRow[]
  rows: number
}

const shown = 60 // characters of a value in a message

const show = (value: unknown): string => {
  if (value === undefined || value === '') return ''
  const text = JSON.stringify(value)
  return ` (${text.length > shown ? `${text.slice(0, shown)}…` : text})`
}

/** Checks one row, whatever file it came from, and puts it where it belongs. */
export const takeRow = (rows: ImportedRows, where: string, row: Record<string, unknown>): void => {
  rows.rows += 1
  const parsed = ownPlaceSchema.safeParse(row)
  if (parsed.success) rows.places.push(parsed.data)
  else rows.bad.push({ where, reasons: parsed.error.issues.map((issue) => tellIssue(issue, row)) })
}

const tellIssue = (issue: z.core.$ZodIssue, row: Record<string, unknown>): string => {
  const [field, item] = issue.path
  const whole = typeof field === 'string' ? row[field] : undefined
  const value = Array.isArray(whole) && typeof item === 'number' ? (whole[item] as unknown) : whole
  return `${field === undefined ? '' : `${String(field)} `}${issue.message}${show(value)}`
}

/** "49.5" -> 49.5; anything else stays as it is and is told as no number. */
export const toNumber = (text: string | undefined): unknown => {
  if (text === undefined || text.trim() === '') return undefined
  const number = Number(text)
  return Number.isNaN(number) ? text : number
}
