/** Closed classes of English words. `relative`: begins a clause about the noun before it; `sub`: begins any other clause. */
export type Part =
  | 'article'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'sub'
  | 'relative'
  | 'that'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'negation'
  | 'to'
  | 'pronoun'
  | 'adverb'
  | 'clitic'
  | 'mark'

const WORDS: Record<Exclude<Part, 'mark'>, string> = {
  article: 'a an the this these those some any every each another several many both most few no all',
  possessive: 'his her its their our my your whose',
  preposition:
    'in on at near of by with from into over against during inside outside around across through between among towards toward along behind beside beyond above below under off for via within amid amidst throughout onto upon about despite including besides except per past like alongside without atop opposite following',
  conjunction: 'and or but nor plus',
  sub: 'after when while as because if unless although though since until before where whereas once whether so than till',
  relative: 'who which whom',
  that: 'that',
  modal:
    "will would could may might should can must shall won't can't couldn't wouldn't ca wo 'll ’ll ought cannot",
  be: "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t got gets",
  have: "has have had having hasn't haven't hadn't hasn’t haven’t hadn’t",
  do: "do does did doesn't don't didn't doesn’t don’t didn’t",
  negation: 'not never',
  to: 'to',
  pronoun:
    'he she it they we i you them him us me himself herself itself themselves what someone everyone there',
  adverb:
    'also then still now already just again later earlier soon even only yet meanwhile reportedly allegedly apparently here twice once today yesterday tonight tomorrow overnight ever often almost nearly directly instead together too further simply',
  clitic: "'s ’s",
}

export const FUNCTION_WORDS: ReadonlyMap<string, Part> = new Map(
  (Object.keys(WORDS) as Exclude<Part, 'mark'>[]).flatMap((part) =>
    WORDS[part].split(' ').map((word): [string, Part] => [word, part]),
  ),
)
