const plain = /^[\x20-\x7e]*$/

/** A Latin name without accents and curly apostrophes, capitals kept: as English papers print it. */
export const stripMarks = (name: string): string =>
  plain.test(name)
    ? name
    : name
        .replace(/[ʼ’‘ʹʻ]/g, "'")
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .normalize('NFC')
