/** An expected failure is a value with a reason from a closed list; a bug is an exception. */
export type Result<T, Why extends string> = { ok: true; value: T } | { ok: false; why: Why }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const fail = <Why extends string>(why: Why): { ok: false; why: Why } => ({ ok: false, why })
