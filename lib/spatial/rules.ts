import { z } from 'zod'
import patterns from '@/data/lexicon/place-patterns.json'
import { placeRelationSchema } from '@/lib/domain'
import { compilePattern } from './compile-pattern'

const borderFormSchema = z.enum(['owner-other', 'pair', 'owner', 'same'])

/** What a pattern means beside its relation: which part of a place, whose strip, what stands earlier. */
const formSchema = z.enum([
  'inside', //     N km inside a country, counted from its border
  'strip-of', //   the part of a region that lies along a border
  'pair', //       two countries in its slots
  'at-most',
  'earlier', //    its anchor stands before
  'turned', //     the anchor before the distance
  'rim', //        outskirts
  'part', //       a side of the place itself
  'compass', //    "eastern X"
  'centre',
  'axis', //       "the X direction": wide around X
  'after-verb', // only behind a verb of motion
])

const rulesSchema = z.object({
  words: z.record(z.string(), z.array(z.string())),
  borders: z.array(z.object({ pattern: z.string(), form: borderFormSchema })),
  expressions: z.array(
    z.object({ relation: placeRelationSchema, pattern: z.string(), form: formSchema.optional() }),
  ),
  motionVerbs: z.array(z.string()),
  advanceVerbs: z.array(z.string()),
  notBetween: z.array(z.string()),
})

const parsed = rulesSchema.parse(patterns)
const compile = <Row extends { pattern: string }>(row: Row) => ({
  ...row,
  ...compilePattern(row.pattern, parsed.words),
})

export const borderRules = parsed.borders.map(compile)
export const expressionRules = parsed.expressions.map(compile)
export type ExpressionRule = (typeof expressionRules)[number]

/** Verbs and nouns around which a pattern is something else, or only then itself. */
export const contextWords = {
  motion: new Set(parsed.motionVerbs),
  advance: new Set(parsed.advanceVerbs),
  notBetween: new Set(parsed.notBetween),
  /** "the Kursk border region": land along a border, not the border. */
  zone: new Set(parsed.words['zone']),
  border: new Set(parsed.words['border']),
}
