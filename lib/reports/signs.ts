/** What speaks for and against something, by name with its value; what is not there counts as 0. */
export type Signs = Map<string, number>

/** Adds a sign; nothing where its value is 0. */
export const tell = (signs: Signs, name: string, value: number | boolean | null | undefined): void => {
  if (value) signs.set(name, Number(value))
}

/** 1 fits, -1 does not, 0 nothing asked or nothing there. */
export const signOf = (is: boolean | null): number => (is === null ? 0 : is ? 1 : -1)
