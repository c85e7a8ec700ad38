/** Letters of the national romanisation (Cabinet of Ministers, resolution 55 of 2010). */
const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
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
  ь: '',
  ю: 'iu',
  я: 'ia',
  "'": '',
}
const atTheFront: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

const romaniseWord = (word: string): string =>
  [...word.toLowerCase()]
    .map((letter, index) => (index === 0 ? atTheFront[letter] : undefined) ?? letters[letter] ?? '')
    .join('')
    .replaceAll('zh', word.toLowerCase().includes('зг') ? 'zgh' : 'zh') // зг, lest it be read as ж
    .replace(/^./, (first) => (word === word.toLowerCase() ? first : first.toUpperCase()))

/** A Ukrainian place name in Latin letters, as Ukrainian offices and newspapers in English write it. */
export const romaniseUkrainian = (name: string): string =>
  name
    .split(/([\s-])/)
    .map((part) => (/[\s-]/.test(part) ? part : romaniseWord(part)))
    .join('')

/** The same with a soft consonant before o told (Верхньокам'янське: Verkhniokamianske) and a soft e plain (Дальнє: Dalne), as papers also write. */
export const romaniseLoosely = (name: string): string =>
  romaniseUkrainian(name.replace(/ьо/g, 'іо').replace(/(?<=[бвгґдзклмнпрстфхцчшщ])є/g, 'е'))
