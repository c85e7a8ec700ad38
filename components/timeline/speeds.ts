/** How fast playing goes on: `days` further every `every` ms. Never under 350 ms: Safari refuses more than 100 changes of the address in 30 s. */
export const SPEEDS = [
  { id: 'day', days: 1, every: 1000 },
  { id: 'twoDays', days: 1, every: 500 },
  { id: 'fourDays', days: 2, every: 500 },
  { id: 'week', days: 7, every: 1000 },
] as const
export type Speed = (typeof SPEEDS)[number]
