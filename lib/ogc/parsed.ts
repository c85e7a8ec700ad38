/** A parameter that was read, or what is wrong with it, to follow its name: `bbox has four or six numbers, not 3`. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; wrong: string }

export const yes = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const no = (wrong: string): { ok: false; wrong: string } => ({ ok: false, wrong })
