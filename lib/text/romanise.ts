// Ukrainian by the national table of 2010, Russian as English papers spell it: Харків Kharkiv, Белгород Belgorod.
const both: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', д: 'd', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', ь: '', ю: 'iu', я: 'ia',
} // prettier-ignore
const ukrainian: Record<string, string> = {
  ...both, г: 'h', ґ: 'g', е: 'e', є: 'ie', и: 'y', і: 'i', ї: 'i', й: 'i', щ: 'shch',
} // prettier-ignore
const russian: Record<string, string> = {
  ...both, г: 'g', е: 'e', и: 'i', й: 'y', щ: 'shch', ъ: '', ы: 'y', э: 'e', ю: 'yu', я: 'ya',
} // prettier-ignore
const atStart: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

const cyrillic = /\p{Script=Cyrillic}/u

/** Latin spellings of a folded name in Cyrillic letters; none for another one. */
export const romanise = (folded: string): string[] =>
  cyrillic.test(folded) ? [...new Set([spell(folded, ukrainian, atStart), spell(folded, russian, {})])] : []

const spell = (folded: string, letters: Record<string, string>, first: Record<string, string>): string =>
  folded
    .replaceAll('зг', letters['г'] === 'h' ? 'zgh' : 'zg')
    .replace(/(?<=^| )\p{Script=Cyrillic}/gu, (letter) => first[letter] ?? letters[letter] ?? letter)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter)
