/** px between lines, px of a line, share of the token's opacity. */
export const HATCHES = {
  full: { step: 8, width: 1.1, alpha: 1 }, //   a division
  soft: { step: 8, width: 1, alpha: 0.6 }, //   a rough extent without a border
  thin: { step: 14, width: 0.8, alpha: 0.5 }, // a country
  focus: { step: 8, width: 1.3, alpha: 1 }, //  what is selected, over a blue wash
}

/** px: two dots in a square of this size; never a flat fill, it reads as water. */
export const STIPPLE = { lattice: 8, radius: 0.95 }
