const limits = {
  minLatin: 4, // letters; shorter ones are airport and vehicle codes, or words
  minCyrillic: 3, // letters
  maxLength: 60, // characters
}
const latinOrCyrillic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{P}\p{Zs}ʹʺʻʼ`´+]+$/u
const cyrillic = /\p{Script=Cyrillic}/u
const capital = /\p{Lu}/u
const code = /^[A-Z]{2,5}$/

/**
 * Whether an alternate name of GeoNames is a name. Left out: other scripts than Latin and Cyrillic, their machine romanisations (GeoNames
 * writes them without capitals: "ku er si ke"), codes, very short ones, and whatever has digits.
 */
export const keepAlternate = (name: string): boolean => {
  if (name.length > limits.maxLength || !latinOrCyrillic.test(name) || !capital.test(name) || code.test(name))
    return false
  const letters = name.replace(/[^\p{L}]/gu, '').length
  return letters >= (cyrillic.test(name) ? limits.minCyrillic : limits.minLatin)
}
