import type { AccuracyError } from './class-of-errors'

const KINDS: { kind: AccuracyError['kind']; title: string }[] = [
  { kind: 'missed', title: 'names not found' },
  { kind: 'spurious', title: 'found, and no place to the annotators' },
  { kind: 'misplaced', title: 'found, and put elsewhere' },
]

/** How many errors of each class, the most frequent first. */
export const countErrors = (errors: AccuracyError[]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    KINDS.map(({ kind }) => {
      const counts = new Map<string, number>()
      for (const error of errors)
        if (error.kind === kind) counts.set(error.class, (counts.get(error.class) ?? 0) + 1)
      return [kind, Object.fromEntries([...counts].sort((left, right) => right[1] - left[1]))]
    }),
  )

export const printErrors = (errors: AccuracyError[], say: (line: string) => void): void => {
  const counts = countErrors(errors)
  say('\nerrors by class:')
  for (const { kind, title } of KINDS) {
    const classes = Object.entries(counts[kind] ?? {})
    const all = classes.reduce((sum, [, count]) => sum + count, 0)
    say(
      `  ${String(all).padStart(5)} ${title}: ${classes.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    )
  }
}
