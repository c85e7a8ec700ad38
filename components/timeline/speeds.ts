/** How fast playing goes on: `days` further every `every` ms. Never under 350 ms: Safari refuses more than 100 changes of the address in 30 s. */
export const SPEEDS = [
  { name: '1 day a second', days: 1, every: 1000 },
  { name: '2 days a second', days: 1, every: 500 },
  { name: '4 days a second', days: 2, every: 500 },
  { name: '1 week a second', days: 7, every: 1000 },
] as const
export type Speed = (typeof SPEEDS)[number]
