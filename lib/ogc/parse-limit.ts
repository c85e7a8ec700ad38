import { type Parsed, no, yes } from './parsed'

export const limits = {
  default: 100, //   features of a page that asks for no number
  most: 10_000, //   more are cut to it, as the standard wants
}

export const parseLimit = (text: string): Parsed<number> => {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : 0
  return value < 1 ? no('is a whole number from 1 on') : yes(Math.min(value, limits.most))
}
