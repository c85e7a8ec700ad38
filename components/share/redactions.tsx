import type { Redaction } from '@/lib/domain/share'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'

type Props = {
  redactions: readonly Redaction[]
  of?: 'map' | 'briefing'
  className: string | undefined
}

/** What an editor took out of a frozen view or a briefing: by whom, when and why. */
export const Redactions = ({ redactions, of = 'map', className }: Props) => {
  const { t } = useWords()
  return redactions.map(({ storyId, by, at, why, sentences, events }) => (
    // A story that came back into a briefing can be taken out again.
    <p key={`${storyId} ${at}`} className={className}>
      {t(of === 'map' ? 'share.withheld' : 'briefing.redact.withheld', { sentences, events, who: by })}{' '}
      <When at={at} />
      {why && `: ${why}`}
    </p>
  ))
}
