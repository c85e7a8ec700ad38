/** Whether a key would go into a field: then it is no command. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null

const FIELDS = 'input, textarea, select, [contenteditable="true"]'
