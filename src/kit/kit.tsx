import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/button.css'
import './kit.css'
import { KIT_BLOCK, readKit } from '../data/offline/kitFile'
import { BrokenKit } from './BrokenKit'
import { KitShow } from './KitShow'
import { readWindow } from './kitPlace'
import { makePresentation } from './kitPresentation'
import { kitWords } from './kitWords'

const block = document.getElementById(KIT_BLOCK)
const container = document.getElementById('kit')
if (block === null || container === null) throw new Error('The page is no hall kit')

const content = readKit(block.textContent)
const root = createRoot(container)
if (content === null) root.render(<BrokenKit />)
else {
  const { deck, slides, language } = content
  const name = deck.title[language] ?? slides[0]?.title[language] ?? document.title
  document.title =
    readWindow(location.hash) === 'speaker'
      ? `${kitWords.getFixedT(language, 'stage')('speakerView.title')} · ${name}`
      : name
  root.render(<KitShow presentation={makePresentation(content)} />)
}
