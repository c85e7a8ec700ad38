import { z } from 'zod'
import { type Redaction, redactionSchema } from '@/lib/domain/redaction'

const redactionsSchema = z.array(redactionSchema)

/** What was taken out, as a column keeps it. */
export const readRedactions = (text: string): Redaction[] => redactionsSchema.parse(JSON.parse(text))

/** The column with one more. */
export const addRedaction = (text: string, redaction: Redaction): string =>
  JSON.stringify([...readRedactions(text), redaction])
