/** `2026-11-21 14:00 UTC`: the same for every reader, so that two of them can compare it. */
export const formatInstant = (instant: string): string =>
  `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`
