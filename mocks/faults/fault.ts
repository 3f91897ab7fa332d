/** Something wrong that a source can do, by name. */
export interface Fault {
  /** For `--fault`: `paging-loses-a-row`. */
  readonly name: string
  /** What it does, in plain words. */
  readonly title: string
  /** The rule of the contract suite that names it. */
  readonly breaks: string
  /** The answer as the faulty source gives it; null for no fault here. `honest` answers any other question. */
  readonly spoil: (
    request: Request,
    response: Response,
    honest: (request: Request) => Promise<Response>,
  ) => Promise<Response | null> | Response | null
}

/** The resource of a request: `/observations`. */
export const resourceOf = (request: Request): string =>
  new URL(request.url).pathname.replace(/^.*?\/api(?=\/)/, '')

type Json = { [key: string]: unknown }

/** JSON of an unknown shape that a fault reaches into; what is not there is a fault of the fault. */
// eslint-disable-next-line typescript/no-explicit-any -- a fault changes any field of any answer
export type Body = any

const withBody = (response: Response, body: string | Uint8Array<ArrayBuffer> | null): Response =>
  new Response(body, { status: response.status, headers: response.headers })

/** Changes the JSON of one resource. */
export const inJson =
  (resource: string | RegExp, change: (body: Body, request: Request) => void): Fault['spoil'] =>
  async (request, response) => {
    const at = resourceOf(request)
    if (response.status !== 200 || (typeof resource === 'string' ? at !== resource : !resource.test(at)))
      return null
    const body: Json = await response.json()
    change(body, request)
    return withBody(response, JSON.stringify(body))
  }

/** Changes the text of one resource. */
export const inText =
  (resource: string, change: (text: string) => string | Uint8Array<ArrayBuffer>): Fault['spoil'] =>
  async (request, response) =>
    response.status === 200 && resourceOf(request) === resource
      ? withBody(response, change(await response.text()))
      : null

/** Changes the headers of all answers. */
export const inHeaders =
  (change: (headers: Headers, request: Request) => void): Fault['spoil'] =>
  (request, response) => {
    const headers = new Headers(response.headers)
    change(headers, request)
    return new Response(response.body, { status: response.status, headers })
  }

/** Another question in place of the one asked, answered honestly. */
export const asIfAsked =
  (change: (asked: URL) => boolean): Fault['spoil'] =>
  (request, _response, honest) => {
    const asked = new URL(request.url)
    return change(asked) ? honest(new Request(asked, { headers: request.headers })) : null
  }
