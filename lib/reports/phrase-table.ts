type Entry<T> = { words: string[]; value: T }

/** Phrases of one or more words, found by their first word, longest first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  add(words: string[], value: T): void {
    const [first] = words
    if (first === undefined) return
    const entries = [...(this.#byFirst.get(first) ?? []), { words, value }]
    this.#byFirst.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    )
  }

  /** The longest phrase that begins at `at`, and how many words it has. */
  match(
    words: readonly { lower: string; text: string }[],
    at: number,
    cased = false,
  ): { length: number; value: T } | null {
    const read = (index: number): string | undefined => (cased ? words[index]?.text : words[index]?.lower)
    for (const { words: phrase, value } of this.#byFirst.get(read(at) ?? '') ?? []) {
      if (phrase.every((word, index) => read(at + index) === word)) return { length: phrase.length, value }
    }
    return null
  }
}
