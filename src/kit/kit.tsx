import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/button.css'
import './kit.css'
import { KIT_BLOCK, readKit } from '../data/offline/kitFile'
import { BrokenKit } from './BrokenKit'
import { KitShow } from './KitShow'

const block = document.getElementById(KIT_BLOCK)
const container = document.getElementById('kit')
if (block === null || container === null) throw new Error('The page is no hall kit')

const content = readKit(block.textContent)
const root = createRoot(container)
if (content === null) root.render(<BrokenKit />)
else {
  document.title =
    content.deck.title[content.language] ?? content.slides[0]?.title[content.language] ?? document.title
  root.render(<KitShow content={content} />)
}
