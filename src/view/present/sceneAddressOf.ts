/** Address of a view without its language, as a scene keeps it: `map?indicator=eca-total`. */
export const sceneAddressOf = (href: string): string => href.replace(/^\/(?:kk|ru|en)\//, '')
