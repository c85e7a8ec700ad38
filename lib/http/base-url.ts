import type { GuardPolicy } from './guard'

/** Address of this server for links that leave it, without a slash at the end: its public one, else the name it was asked by (which the guard has checked). */
export const baseUrl = (headers: Headers, { publicUrl }: Pick<GuardPolicy, 'publicUrl'>): string =>
  publicUrl ?? `http://${headers.get('host') ?? 'localhost'}`
