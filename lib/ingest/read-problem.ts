import type { Document } from '@/lib/domain'

/** Why an input can't be read: a closed list; `describe-problem.ts` has the words. */
export type ReadProblem =
  'empty' | 'no-text' | 'binary' | 'unknown-encoding' | 'unknown-charset' | 'bad-front-matter'

/** `detail` says to people what was found, where, and what to do. Assignable to `Result<Document, ReadProblem>`. */
export type ReadResult = { ok: true; value: Document } | { ok: false; why: ReadProblem; detail: string }

/** What a problem is about, for its description. */
export type ProblemFacts = {
  /** What the bytes look like: "a PDF file", "UTF-16 without a byte order mark". */
  found?: string
  charset?: string
  /** First byte that doesn't fit, counted from 0. */
  byte?: number
  /** Counted from 1. */
  line?: number
  /** What a parser said. */
  said?: string
}
