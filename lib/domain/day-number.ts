const DAY = 86_400_000 // ms; UTC has no summer time, so every day has as many

/** Days since 1 January 1970 of `2024-11-05`. */
export const toDayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY

/** `2024-11-05` of a day number. */
export const toDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** The day that many days later; earlier for a negative number. */
export const shiftDay = (day: string, days: number): string => toDay(toDayNumber(day) + days)
