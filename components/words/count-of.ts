const NUMBER = new Intl.NumberFormat('en-GB')

/** `1 story`, `1,204 stories`; the plural takes an s unless it is given. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${NUMBER.format(count)} ${count === 1 ? one : many}`

/** `1,204` */
export const formatCount = (count: number): string => NUMBER.format(count)
