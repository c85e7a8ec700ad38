/** A word as phrases see it. */
export type Wording = { lower: string; text: string }
/** A phrase that was found: its words, and what the table says of it. */
export type Match<T> = { length: number; value: T }
type Entry<T> = { words: string[]; value: T }

/** Phrases of one or more words, found by their first word, longest first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()
  /** Words of the longest phrase. */
  longest = 0

  add(words: string[], value: T): void {
    const [first] = words
    if (first === undefined) return
    this.longest = Math.max(this.longest, words.length)
    const entries = [...(this.#byFirst.get(first) ?? []), { words, value }]
    this.#byFirst.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    )
  }

  phrases(): string[][] {
    return [...this.#byFirst.values()].flatMap((entries) => entries.map(({ words }) => words))
  }

  /** The longest phrase that begins at `at`, and how many words it has. */
  match(words: readonly Wording[], at: number, cased = false): Match<T> | null {
    const first = words[at]
    const entries = first && this.#byFirst.get(cased ? first.text : first.lower)
    if (!entries) return null
    for (const { words: phrase, value } of entries) {
      let length = 1
      while (length < phrase.length && wordAt(words, at + length, cased) === phrase[length]) length++
      if (length === phrase.length) return { length, value }
    }
    return null
  }

  /** All phrases that begin at `at`, the longest first. */
  matches(words: readonly Wording[], at: number): Match<T>[] {
    return (this.#byFirst.get(words[at]?.lower ?? '') ?? []).flatMap(({ words: phrase, value }) =>
      phrase.every((word, index) => words[at + index]?.lower === word)
        ? { length: phrase.length, value }
        : [],
    )
  }
}

const wordAt = (words: readonly Wording[], at: number, cased: boolean): string | undefined =>
  cased ? words[at]?.text : words[at]?.lower
