import type { Redaction } from '@/lib/domain/share'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'

type Props = { redactions: readonly Redaction[]; className: string | undefined }

/** What an editor took out of a frozen view: by whom, when and why. */
export const Redactions = ({ redactions, className }: Props) => {
  const { t } = useWords()
  return redactions.map(({ storyId, by, at, why, sentences, events }) => (
    <p key={storyId} className={className}>
      {t('share.withheld', { sentences, events, who: by })} <When at={at} />
      {why && `: ${why}`}
    </p>
  ))
}
