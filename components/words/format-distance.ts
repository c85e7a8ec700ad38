import type { Words } from './make-words'

const kmPerMile = 1.609344

/** Three figures or more: `0.85`, `12.3`, `1,204`. */
const round = ({ language }: Words, value: number): string => {
  const decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
  return value.toLocaleString(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

const kilometres = (words: Words, km: number): string =>
  km < 0.9995
    ? words.t('measures.m', { value: String(Math.round(km * 1000)) })
    : words.t('measures.km', { value: round(words, km) })

/** A round distance as the scale bar has it: `500 m`, `1,000 km`. */
export const formatScale = ({ t, language }: Words, km: number): string =>
  km >= 1
    ? t('measures.km', { value: km.toLocaleString(language) })
    : t('measures.m', { value: String(Math.round(km * 1000)) })

/** `12.3 km (7.64 mi)`; `850 m (0.53 mi)`. */
export const formatDistance = (words: Words, km: number): string =>
  words.t('measures.distance', { distance: kilometres(words, km), miles: round(words, km / kmPerMile) })

/** `154 km² (59.4 sq mi)`. */
export const formatArea = (words: Words, squareKm: number): string =>
  words.t('measures.area', {
    value: round(words, squareKm),
    miles: round(words, squareKm / kmPerMile ** 2),
  })
