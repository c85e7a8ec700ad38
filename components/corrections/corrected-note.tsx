import { useTranslations } from 'use-intl/react'
import type { CorrectionId } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { When } from '@/components/ui/when'
import styles from './correct-mention.module.css'
import { useDecisions } from './decisions'

type Props = { corrected: { id: CorrectionId; by: string; at: string; why: string | null } }

/** Who decided, when and why, and the way back to the machine's answer. */
export const CorrectedNote = ({ corrected: { id, by, at, why } }: Props) => {
  const t = useTranslations('corrections')
  const { reverse } = useDecisions()
  return (
    <p className={styles.note}>
      {t('decidedByWho', { who: by })} <When at={at} />
      {why && `: ${why}`}.{' '}
      <Button look="link" onClick={() => void reverse(id, 'revert', t('said.takenBack'))}>
        {t('takeBack')}
      </Button>
    </p>
  )
}
