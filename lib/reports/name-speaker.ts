import type { Speaker } from './describe-speaker'

/** A speaker's name and office in the order of the text: "governor Petro Lysenko"; "Amina Diallo, mayor of a village". */
export const nameSpeaker = ({ person, title, isTitleInFront }: Speaker): string => {
  const [first, second] = isTitleInFront ? [title, person] : [person, title]
  return [first, second].filter(Boolean).join(isTitleInFront ? ' ' : ', ')
}
