/** A share of belief in whole percent; nothing is quite sure and nothing quite out of the question. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return '<1%'
  return `${rounded === 100 && share < 1 ? 99 : rounded}%`
}
