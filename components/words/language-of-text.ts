/** The language of a quoted sentence, for who hears the page: the engine reads English, and other scripts speak for themselves. */
export const languageOfText = (text: string): 'en' | undefined =>
  /[^\p{Script=Latin}\P{Letter}]/u.test(text) ? undefined : 'en'
