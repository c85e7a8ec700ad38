const SHORT = 12 // code units: V8 copies a part of a text up to here, and points into the text for a longer one

/** A part of a text that is remembered must not keep the whole text in memory. */
export const copyPart = (part: string): string => (part.length <= SHORT ? part : part.split('').join(''))
