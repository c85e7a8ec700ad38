// What every part uses, safe in a browser. Splitting an input into stories hashes and stands apart: `@/lib/text/split-stories`.
export { liesIn, type Span } from './span'
export { splitSentences } from './split-sentences'
export { tokenize } from './tokenize'
export { detectLanguage } from './detect-language'
