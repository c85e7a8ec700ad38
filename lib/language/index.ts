export { LANGUAGE_COOKIE, chooseLanguage } from './choose-language'
export { LANGUAGE_NAMES, type Language, languages } from './languages'
