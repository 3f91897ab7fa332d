import { useTranslation } from 'react-i18next'
import type { Language } from '../../../domain/region'
import { languageOf } from '../../../i18n/language'
import { localText, type ChosenText } from '../../../i18n/localText'
import { isWritten } from '../deckText'
import type { SceneView } from './sceneView'

/** What a scene is called: its own words, else what the view proposes, else its kind. */
export function useSceneTitle(): (view: SceneView) => ChosenText {
  const { t, i18n } = useTranslation('deck')
  const language: Language = languageOf(i18n.language)
  return ({ scene, slide }) => {
    if (isWritten(scene.title)) return localText(scene.title, language)
    const proposed = slide?.title[language] ?? ''
    return { text: proposed === '' ? t(`editor.kind.${scene.kind}`) : proposed, lang: language }
  }
}
