import { ArrowLeft, Copy, Download, History, PresentationIcon, Redo2, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ComponentProps, useState } from 'react'
import { toFrames } from '@/lib/briefing/to-frames'
import { usualRoom } from '@/lib/briefing/room'
import { useView } from '@/lib/client'
import { type OpenedDeck, useBriefingChanges } from '@/lib/client/use-briefings'
import { briefingLimits } from '@/lib/domain/briefing'
import { writeView } from '@/lib/link'
import { ThemeToggle } from '@/components/header/theme-toggle'
import { PagePalette } from '@/components/palette/page-palette'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import styles from './editor-head.module.css'
import { SaveLine } from './save-line'
import { TakeDialog } from './take-dialog'
import type { useAutosave } from './use-autosave'
import type { Editor } from './use-editor'
import { VersionsDialog } from './versions-dialog'

interface Props {
  deck: OpenedDeck
  editor: Editor
  saving: ReturnType<typeof useAutosave>
  onReload: () => void
}

/** What the briefing is called, whether it is kept, and what is done with the whole of it. */
export const EditorHead = ({ deck: { briefing, redactions }, editor, saving, onReload }: Props) => {
  const { t } = useWords()
  const router = useRouter()
  const [{ theme }] = useView()
  const to = (path: string): string => writeView(path, { theme })
  const { duplicate } = useBriefingChanges()
  const [isLooking, setLooking] = useState(false)
  const [isTaking, setTaking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [typed, setTyped] = useState<string | null>(null) // of the title: it is never empty, a field may be for a while
  const { title } = editor.body

  const present = async (): Promise<void> => {
    if (!(await saving.flush())) return
    const frame = toFrames(editor.told, usualRoom).findIndex(({ slide }) => slide === editor.at)
    window.location.assign(`${to(`/briefings/${briefing.id}/present`)}#${Math.max(0, frame) + 1}`)
  }
  const copy = async (): Promise<void> => {
    if (!(await saving.flush())) return
    try {
      const name = t('briefing.editor.copyOf', { title }).slice(0, briefingLimits.title)
      router.push(to(`/briefings/${(await duplicate(briefing.id, name)).id}`))
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <header className={styles.header}>
      <Link
        href={to('/briefings')}
        className={styles.back}
        aria-label={t('briefing.editor.allBriefings')}
        title={t('briefing.editor.allBriefings')}
      >
        <ArrowLeft />
      </Link>
      <h1 className={styles.name}>
        <input
          className={styles.title}
          aria-label={t('briefing.editor.title')}
          value={typed ?? title}
          maxLength={briefingLimits.title}
          onChange={({ target }) => {
            setTyped(target.value)
            if (target.value.trim()) editor.act({ do: 'name', title: target.value })
          }}
          onBlur={() => setTyped(null)}
        />
      </h1>
      <SaveLine saving={saving} error={error} onReload={onReload} />
      <div className={styles.controls}>
        <Tool
          name={t('briefing.editor.undo')}
          keys="Ctrl-Z"
          shortcut="Control+Z"
          disabled={!editor.canUndo}
          onClick={editor.undo}
        >
          <Undo2 />
        </Tool>
        <Tool
          name={t('briefing.editor.redo')}
          keys="Ctrl-Shift-Z"
          shortcut="Control+Shift+Z"
          disabled={!editor.canRedo}
          onClick={editor.redo}
        >
          <Redo2 />
        </Tool>
        <Tool name={t('briefing.editor.versions')} onClick={() => setLooking(true)}>
          <History />
        </Tool>
        <Tool name={t('briefing.editor.duplicate')} onClick={() => void copy()}>
          <Copy />
        </Tool>
        <Tool
          name={t('briefing.take.title')}
          onClick={() => void saving.flush().then((isSaved) => isSaved && setTaking(true))}
        >
          <Download />
        </Tool>
        <span className={styles.wide}>
          <PagePalette />
          <ThemeToggle />
        </span>
        <Button look="primary" onClick={() => void present()}>
          <PresentationIcon /> <span className={styles.word}>{t('briefing.editor.present')}</span>
        </Button>
      </div>
      {isTaking && <TakeDialog id={briefing.id} redactions={redactions} onClose={() => setTaking(false)} />}
      {isLooking && (
        <VersionsDialog
          id={briefing.id}
          editor={editor}
          flush={saving.flush}
          onClose={() => setLooking(false)}
        />
      )}
    </header>
  )
}

interface ToolProps extends Pick<ComponentProps<typeof Button>, 'onClick' | 'disabled' | 'children'> {
  name: string
  /** Keys that do the same, as they are written and as `aria-keyshortcuts` wants them. */
  keys?: string
  shortcut?: string
}

/** A button that shows a symbol alone. */
const Tool = ({ name, keys, shortcut, ...rest }: ToolProps) => (
  <Button
    {...rest}
    look="quiet"
    square
    aria-label={name}
    title={keys ? `${name} (${keys})` : name}
    aria-keyshortcuts={shortcut}
  />
)
