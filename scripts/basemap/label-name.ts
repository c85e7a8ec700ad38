/**
 * A settlement's name as a map writes it: GeoNames keeps the soft sign of Russian, Ukrainian and Belarusian names as an apostrophe
 * (Arkhangel’sk) and the endings of an older romanisation (Staryy Oskol).
 */
export const labelName = (name: string, country: string | null): string => {
  if (country !== 'RU' && country !== 'UA' && country !== 'BY') return name
  const plain = name.replaceAll(/['’ʼʹ`]/g, '')
  if (country === 'UA') return plain.replaceAll(/yy\b/g, 'yi')
  return plain.replaceAll(/[iy]y\b/g, 'y')
}
