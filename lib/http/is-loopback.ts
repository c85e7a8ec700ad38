/** Whether a host name or address means this machine itself. */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '::1' ||
  name === '[::1]' ||
  /^127(?:\.\d{1,3}){3}$/.test(name)
