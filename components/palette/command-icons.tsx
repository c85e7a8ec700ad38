import {
  CalendarDays,
  ChartNoAxesColumn,
  Crosshair,
  FileText,
  Keyboard,
  Layers,
  Link2,
  Map,
  Maximize,
  MessageSquareQuote,
  PanelLeft,
  PanelRight,
  Plus,
  Rows3,
  Search,
  SunMoon,
  TextSearch,
  Users,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommandId } from './commands'

export const COMMAND_ICONS: Record<CommandId, ReactNode> = {
  layer: <Layers />,
  filters: <PanelLeft />,
  list: <PanelRight />,
  fit: <Maximize />,
  theme: <SunMoon />,
  week: <CalendarDays />,
  month: <CalendarDays />,
  allDays: <CalendarDays />,
  clear: <X />,
  groupDay: <Rows3 />,
  groupStory: <Rows3 />,
  groupPlace: <Rows3 />,
  ungroup: <Rows3 />,
  copyLink: <Link2 />,
  figures: <ChartNoAxesColumn />,
  add: <Plus />,
  map: <Map />,
  search: <Search />,
  help: <Keyboard />,
}

export const ICONS = {
  point: <Crosshair />,
  actor: <Users />,
  source: <MessageSquareQuote />,
  story: <FileText />,
  words: <TextSearch />,
}
