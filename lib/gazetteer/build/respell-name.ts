export type Rule = [from: RegExp, to: string]

export const apply = (text: string, rules: Rule[]): string =>
  rules.reduce((spelt, [from, to]) => spelt.replace(from, to), text)
/** Every word and every part of a hyphenated word begins with a capital. */
export const capitals = (text: string): string =>
  text.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())

const vowel = '[aeiouy]'
const consonant = '[bcdfghklmnprstvz]'

/** Ukrainian by the national system of 2010 -> as older maps and Russian-minded papers spell it: Huliaipole -> Hulyaypole. */
const olderUkrainian: Rule[] = [
  [/ii/g, 'iyi'],
  [new RegExp(`(?<=${consonant})i(?=[aeu])`, 'g'), 'y'],
  [new RegExp(`(?<=[aeou])i(?=${consonant}(?!$)|$)`, 'g'), 'y'],
  [/yi\b/g, 'yy'],
]
/** The other way: Novotroyits'ke -> Novotroitske, Kropyvnytskyy -> Kropyvnytskyi. */
const newerUkrainian: Rule[] = [
  [/['’]/g, ''],
  [new RegExp(`(?<=${consonant})y(?=[aeou])`, 'g'), 'i'],
  [/(?<=[aeiou])yi/g, 'i'],
  [/yy\b/g, 'yi'],
  [new RegExp(`(?<=[aeou])y(?=${consonant})`, 'g'), 'i'],
]
/** Russian by BGN/PCGN -> as papers print it: Bol'shoye Belyy -> Bolshoye Bely. */
const paperRussian: Rule[] = [
  [/['’]/g, ''],
  [/ë/g, 'yo'],
  [/(?:iy|yy)\b/g, 'y'],
]
const plainRussian: Rule[] = [
  [/['’]/g, ''],
  [/ë|yo/g, 'e'],
  [/(?:iy|yy)\b/g, 'y'],
  [new RegExp(`(?<=${vowel})ye`, 'g'), 'e'],
]

const ukrainianLetters: Rule[] = [
  [/['’]/g, 'ь'],
  [/yi\b|yy\b/g, 'ий'],
  [/shch/g, 'щ'],
  [/zgh/g, 'зг'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/tsk/g, 'цьк'],
  [/lsk/g, 'льськ'],
  [/nsk/g, 'нськ'],
  [/sk(?=[eyai]|\b)/g, 'ськ'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ye|(?<=[^aeiouyаеиіоу\s-])ie/g, 'є'],
  [/yu|(?<=[^\s-])iu/g, 'ю'],
  [/ya|(?<=[^\s-])ia/g, 'я'],
  [/ii\b/g, 'ій'],
  [/ii/g, 'ії'],
  [/(?<=[aeouяює])i(?=v\b|\b)/g, 'ї'],
  [/(?<=[aeouяює])i/g, 'й'],
  [/yi/g, 'ї'],
]
const russianLetters: Rule[] = [
  [/['’]/g, 'ь'],
  [/(?:yy)\b/g, 'ый'],
  [/(?:iy)\b/g, 'ий'],
  [/shch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/(?<!i)tsk/g, 'тск'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ë|yo/g, 'ё'],
  [/ye/g, 'е'],
  [/yu/g, 'ю'],
  [/ya/g, 'я'],
  [/(?<=[aeou])y/g, 'й'],
]
const single: Record<'UA' | 'RU', Record<string, string>> = {
  UA: {
    a: 'а',
    b: 'б',
    c: 'ц',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'ґ',
    h: 'г',
    i: 'і',
    j: 'й',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    p: 'п',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    v: 'в',
    y: 'и',
    z: 'з',
  },
  RU: {
    a: 'а',
    b: 'б',
    c: 'ц',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    h: 'х',
    i: 'и',
    j: 'й',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    p: 'п',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    v: 'в',
    y: 'ы',
    z: 'з',
  },
}
/** A Ukrainian name as Russian papers write it: Новогродівка -> Новогродовка, Часів -> Часов, Торське -> Торское. */
export const russianOfUkrainian: Rule[] = [
  [/(?<=[жчшщй])івк/g, 'евк'],
  [/івк/g, 'овк'],
  [/їв(?=$|[\s-])/g, 'ев'],
  [/ів(?=$|[\s-])/g, 'ов'],
  [/ьке(?=$|[\s-])/g, 'кое'],
  [/ине(?=$|[\s-])/g, 'ино'],
  [/не(?=$|[\s-])/g, 'ное'],
  [/ве(?=$|[\s-])/g, 'во'],
  [/ці(?=$|[\s-])/g, 'цы'],
  [/ьк/g, 'к'],
  [/[ії]/g, 'и'],
  [/є/g, 'е'],
  [/ґ/g, 'г'],
]
const latin = /^[a-zë'’\s-]+$/
const cyrillic = /\p{Script=Cyrillic}/u

/**
 * Other spellings of a Ukrainian or Russian place whose records have only a Latin name: by other systems of romanisation, and in Cyrillic
 * by the rules of the romanisation read backwards. Guesses all, so they serve as alternates for look-up and are never shown.
 */
export const respellName = (name: string, country: string | null, known: string[]): string[] => {
  const lower = name.toLowerCase()
  if (!latin.test(lower) || (country !== 'UA' && country !== 'RU')) return []
  const letters = (rules: Rule[]): string =>
    apply(lower, rules).replace(/[a-z]/g, (letter) => single[country][letter] ?? letter)
  const latins =
    country === 'UA'
      ? [apply(lower, olderUkrainian), apply(lower, newerUkrainian)]
      : [apply(lower, paperRussian), apply(lower, plainRussian)]
  const ukrainian = country === 'UA' ? letters(ukrainianLetters) : ''
  const cyrillics = known.some((text) => cyrillic.test(text))
    ? []
    : country === 'UA'
      ? [ukrainian, apply(ukrainian, russianOfUkrainian)]
      : [letters(russianLetters)]
  return [...latins, ...cyrillics].map(capitals)
}
