const longest = 2000 // letters; office programs refuse more

/** Stories bring their own addresses: only those of the web become links. Null for others. */
export const toWebAddress = (text: string | null): string | null => {
  if (text === null || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && href.length <= longest ? href : null
}
