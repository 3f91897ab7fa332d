import 'i18next'
import type { messages as about } from './messages/kk/about'
import type { messages as analysis } from './messages/kk/analysis'
import type { messages as present } from './messages/kk/present'
import type { messages as own } from './messages/kk/own'
import type { messages } from './messages/kk/messages'
import type { messages as signIn } from './messages/kk/signIn'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof messages & typeof about & typeof analysis & typeof present & typeof signIn & typeof own
  }
}
