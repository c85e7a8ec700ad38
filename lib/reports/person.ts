/** People that a text counts, or one person it names. Positions are indexes into the tokens of the sentence, `to` behind the last. */
export type Person = {
  from: number
  to: number
  low: number | null
  high: number | null
  isAbout: boolean
  /** What they are called, lower case: "soldiers"; null for a bare number. */
  noun: string | null
  /** Not told how many: "several soldiers". */
  isVague: boolean
  /** Adds to those told before: "three more", "another man". */
  isMore: boolean
  /** A number, or a word for people: no guess. */
  isSure: boolean
  /** Part of those counted before: "nine of them". */
  isPart: boolean
  /** A person by name. */
  isName: boolean
}

/** One person, told for certain, unless `more` says otherwise. */
export const onePerson = (from: number, to: number, more: Partial<Person>): Person => ({
  from,
  to,
  low: 1,
  high: 1,
  isAbout: false,
  noun: null,
  isVague: false,
  isMore: false,
  isSure: true,
  isPart: false,
  isName: false,
  ...more,
})
