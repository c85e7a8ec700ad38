import type { ProblemFacts, ReadProblem } from './read-problem'

/** A sentence or two for people: what was found, where, and what to do. */
export const describeProblem = (
  why: ReadProblem,
  { found, charset, byte, line, said }: ProblemFacts = {},
): string => {
  switch (why) {
    case 'empty':
      return 'There is nothing in it. Give a file or a text with at least one sentence.'
    case 'no-text':
      return 'There is no letter or digit to read in it. Give a file or a text with at least one sentence.'
    case 'binary':
      return `It is not text: it looks like ${found ?? 'binary data'}${byte === undefined ? '' : ` (byte ${byte})`}. Save its words as plain text, Markdown or HTML.`
    case 'unknown-encoding':
      return found
        ? `It looks like ${found}. Save it as UTF-8.`
        : `Byte ${byte ?? 0} is not valid ${charset ?? 'UTF-8'}. Save the text as UTF-8, or declare its charset (for example “text/plain; charset=windows-1251”).`
    case 'unknown-charset':
      return `It declares the charset “${charset ?? ''}”, which can't be decoded here. Save it as UTF-8, or correct the declaration.`
    case 'bad-front-matter':
      return `The front matter can't be read: line ${line ?? 1}${said ? `: ${said}` : ''}. Mend that line, or remove the lines between the two “---”.`
    default:
      return why satisfies never
  }
}
