/** Letters as newspapers in English write Russian names (BGN/PCGN without its apostrophes). */
const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
const russian = /^[А-Яа-яЁё\s-]+$/u

const romaniseWord = (word: string, hardE: string): string =>
  word
    .toLowerCase()
    .replace(/(?:ий|ый)$/u, 'ы') // Верхний, Белый: Verkhny, Bely
    .replace(/(?<=^|[аеёиоуыэюяйьъ])е/gu, hardE)
    .replace(/[а-яё]/gu, (letter) => letters[letter] ?? letter)
    .replace(/^./, (first) => (word === word.toLowerCase() ? first : first.toUpperCase()))

/** A Russian place name in Latin letters, with "ye" for a jotated е and with a plain "e"; nothing for a name in other letters. */
export const romaniseRussian = (name: string): string[] =>
  russian.test(name)
    ? ['ye', 'e'].map((hardE) =>
        name
          .split(/([\s-])/)
          .map((part) => romaniseWord(part, hardE))
          .join(''),
      )
    : []
