import { apply, capitals, russianOfUkrainian, type Rule } from './respell-name'

/** First and second words of names of two words, which Russian papers translate: Нова Полтавка -> Новая Полтавка. */
const adjectives: [ukrainian: string, russian: string][] = [
  ['нов', 'нов'],
  ['стар', 'стар'],
  ['мал', 'мал'],
  ['красн', 'красн'],
  ['зелен', 'зелен'],
  ['біл', 'бел'],
  ['золот', 'золот'],
  ['весел', 'весел'],
  ['крив', 'крив'],
  ['крут', 'крут'],
  ['ясн', 'ясн'],
  ['довг', 'долг'],
  ['свят', 'свят'],
  ['червон', 'червон'],
]
const endings: [ukrainian: string, russian: string][] = [
  ['а', 'ая'],
  ['ий', 'ый'],
  ['е', 'ое'],
  ['і', 'ые'],
]
const words = new Map([
  ...adjectives.flatMap(([stem, russian]) =>
    endings.map(([ending, other]): [string, string] => [stem + ending, russian + other]),
  ),
  ['велика', 'великая'],
  ['великий', 'великий'],
  ['великі', 'великие'],
  ['верхня', 'верхняя'],
  ['верхній', 'верхний'],
  ['верхнє', 'верхнее'],
  ['нижня', 'нижняя'],
  ['нижній', 'нижний'],
  ['нижнє', 'нижнее'],
  ['суха', 'сухая'],
  ['сухий', 'сухой'],
  ['сухі', 'сухие'],
  ['козача', 'казачья'],
  ['козачі', 'казачьи'],
  ['руська', 'русская'],
  ['руські', 'русские'],
  ['перша', 'первая'],
  ['друга', 'вторая'],
  ['перше', 'первое'],
  ['друге', 'второе'],
])

const morphemes: Rule[] = [
  [/(?<=ол|ли)ексіївк/g, 'ексеевк'],
  [/^олекс/, 'алекс'],
  [/олександр/g, 'александр'],
  [/микол/g, 'никол'],
  [/(?<=андр|серг|мак|олекс|алекс|тимоф|матв|єлис|авд)іївк/g, 'еевк'],
  [/(?<=[іаоуеєи])ївк/g, 'евк'],
  [/['’]/g, 'ь'],
  [/костянтин/g, 'константин'],
  [/єлизавет/g, 'елизавет'],
  [/піщан/g, 'песчан'],
  [/^піск/, 'песк'],
]

const russianWord = (word: string): string =>
  words.get(word) ?? apply(apply(word, morphemes), russianOfUkrainian)

/** What Russian papers make of a Ukrainian name in Cyrillic. A guess by rule, for look-up only. */
export const russianOf = (name: string): string =>
  capitals(
    name
      .toLowerCase()
      .split(/([\s-])/)
      .map((part, _, parts) =>
        parts.length > 1 ? russianWord(part) : apply(apply(part, morphemes), russianOfUkrainian),
      )
      .join(''),
  )
