/** The handlers that answer in the page. Only an installation on demonstration data ever loads them. */
export const loadMock = () => import('../../../mocks/answer')

/** A first look at a `config.json` that is not checked yet: enough to ask for the handlers early, and for nothing else. */
export const seemsMock = (configText: string): boolean => /"kind"\s*:\s*"mock"/.test(configText)
