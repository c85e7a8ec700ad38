/** Words that already say what kind of unit it is. */
const told = /\b(Oblast|Krai|Republic|Okrug|Region|City)\b/i

/**
 * Display name of an admin-1 unit. Natural Earth's English name is kept; Ukrainian and Russian oblasts bear a city's name,
 * so the word is added. Exceptions stand in data/basemap/admin1-names.json.
 */
export const nameUnit = (
  id: string,
  name: string,
  type: string,
  exceptions: Record<string, string>,
): string => {
  const exception = exceptions[id]
  if (exception) return exception
  if (/^(UA|RU)\./.test(id) && type.startsWith('Oblast') && !told.test(name)) return `${name} Oblast`
  if (/^(BY|KZ)\./.test(id) && /^(Voblast|Oblas)/.test(type) && !told.test(name)) return `${name} Region`
  return name
}
