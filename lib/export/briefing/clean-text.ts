/**
 * Text of a story or an analyst without what neither XML 1.0 nor a page can hold: controls but the line break, marks that turn a line around,
 * halves of surrogate pairs. Never markup.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{C}/gu, '')
