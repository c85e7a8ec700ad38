import speakers from '@/data/lexicon/speakers.json'

export const offices: ReadonlySet<string> = new Set(speakers.offices)
export const bodies: ReadonlySet<string> = new Set(speakers.bodies)
export const officials: ReadonlySet<string> = new Set(speakers.officials)
export const people: ReadonlySet<string> = new Set(speakers.people)
export const independent: ReadonlySet<string> = new Set(speakers.independent)
export const media: ReadonlySet<string> = new Set(speakers.media)
export const neutral: ReadonlySet<string> = new Set(speakers.neutral)
/** Neutral, unless one of `force` stands beside it. */
export const neutralUnlessForce: ReadonlySet<string> = new Set(speakers.neutralUnlessForce)
export const force: ReadonlySet<string> = new Set(speakers.force)
export const insurgents: ReadonlySet<string> = new Set(speakers.insurgents)
export const press: ReadonlySet<string> = new Set(speakers.press)
export const neutralBodies: readonly string[] = speakers.neutralBodies
export const officialBodies: readonly string[] = speakers.officialBodies
export const armedBodies: ReadonlySet<string> = new Set(speakers.armedBodies)
/** Side of a station that a state runs; null for the others. */
export const mediaNames: ReadonlyMap<string, string | null> = new Map(Object.entries(speakers.mediaNames))
export const groups: ReadonlyMap<string, string | null> = new Map(Object.entries(speakers.groups))
export const seats: ReadonlyMap<string, string> = new Map(Object.entries(speakers.seats))

/** Openings of who is nobody: "no one claimed it", "it", "the day". */
export const nobody: ReadonlySet<string> = new Set(speakers.nobody)
export const phraseStops: ReadonlySet<string> = new Set(speakers.stops)
export const phraseAdjectives: ReadonlySet<string> = new Set(speakers.adjectives)

/** Whether a word can be what a speaker is: "governor", "ministry", "villagers", "BBC". */
export const isSpeakerNoun = (lower: string): boolean =>
  offices.has(lower) ||
  bodies.has(lower) ||
  officials.has(lower) ||
  people.has(lower) ||
  independent.has(lower) ||
  media.has(lower) ||
  mediaNames.has(lower) ||
  groups.has(lower) ||
  seats.has(lower)
