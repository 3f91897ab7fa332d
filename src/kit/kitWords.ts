import { createInstance } from 'i18next'
import offlineEn from '../i18n/messages/en/offline.json'
import stageEn from '../i18n/messages/en/stage.json'
import offlineKk from '../i18n/messages/kk/offline.json'
import stageKk from '../i18n/messages/kk/stage.json'
import offlineRu from '../i18n/messages/ru/offline.json'
import stageRu from '../i18n/messages/ru/stage.json'

/** Texts of the stage in three languages, without any loading. */
export const kitWords = createInstance()

void kitWords.init({
  lng: 'kk',
  fallbackLng: false,
  initAsync: false,
  resources: {
    kk: { stage: stageKk, offline: offlineKk },
    ru: { stage: stageRu, offline: offlineRu },
    en: { stage: stageEn, offline: offlineEn },
  },
  defaultNS: 'stage',
  interpolation: { escapeValue: false },
  returnNull: false,
})
