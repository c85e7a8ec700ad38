import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ExportFormat, type ExportLayer, exportFormats, placeFormats } from '@/lib/domain'
import { useWords } from '@/components/words/use-words'
import { FileLink } from './file-link'
import styles from './file-list.module.css'

type Props = { layer: ExportLayer; pathOf: (format: ExportFormat) => string; children?: ReactNode }

/** A link for each format that has room for this layer, each with what it is for; what stands in no layer comes after. */
export const FileList = ({ layer, pathOf, children }: Props) => {
  const { t } = useWords()
  const formats = layer === 'places' ? placeFormats : exportFormats
  return (
    <ul className={styles.files} aria-label={t('export.formats')}>
      {formats.map((format) => (
        <FileLink
          key={format}
          icon={<FileDown />}
          href={pathOf(format)}
          name={t(`export.${format}.name`)}
          use={t(`export.${format}.use`, { layer })}
        />
      ))}
      {children}
    </ul>
  )
}
