const escapes: Record<string, string> = {
  '<': String.raw`\u003c`, //      nothing in it ends the script or begins a comment
  '>': String.raw`\u003e`,
  '\u2028': String.raw`\u2028`, // ends of lines to readers that take it for a script
  '\u2029': String.raw`\u2029`,
}

/** JSON that can stand in a script of an HTML page, whatever texts it holds. */
export const embedJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[<>\u2028\u2029]/g, (letter) => escapes[letter] ?? letter)
