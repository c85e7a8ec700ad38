import { createParser } from 'nuqs/server'
import { daySchema } from '@/lib/domain'

/** The days `from` to `to`, both inclusive. */
export type Span = { from: string; to: string }

/** `2024-10-01..2024-10-15`; days the wrong way round are swapped, anything else counts as absent. */
export const parseAsSpan = createParser<Span>({
  parse(text) {
    const days = text.split('..').map((part) => daySchema.safeParse(part).data)
    const [one, other] = days
    if (days.length !== 2 || one === undefined || other === undefined) return null
    return one <= other ? { from: one, to: other } : { from: other, to: one }
  },
  serialize: ({ from, to }) => `${from}..${to}`,
  eq: (one, other) => one.from === other.from && one.to === other.to,
})
