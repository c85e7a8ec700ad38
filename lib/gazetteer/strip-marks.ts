const plain = /^[\x20-\x7e]*$/

const undecomposed: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
}

/** A Latin name without accents and curly apostrophes, capitals kept: as English papers print it. */
export const stripMarks = (name: string): string =>
  plain.test(name)
    ? name
    : name
        .replace(/[ʼ’‘ʹʻ]/g, "'")
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .replace(/[ıłŁøØđĐß]/g, (letter) => undecomposed[letter] ?? letter)
        .normalize('NFC')
