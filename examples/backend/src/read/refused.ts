/** A question that is not answered, and why; the words are for whoever asked. */
export class Refused extends Error {
  readonly status: 400 | 401 | 403 | 404 | 503

  constructor(status: Refused['status'], detail: string) {
    super(detail)
    this.status = status
  }
}
