// The script and style of a briefing's file; scripts/build-deck.ts makes them of this.
import '@/app/tokens.css'
import '@/app/globals.css'
import { playFile } from '@/components/briefing/file/play-file'

const place = document.getElementById('deck')
if (place) void playFile(place)
