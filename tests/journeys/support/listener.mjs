// Writes down everything that reaches a browser: the body of every answer, and every event of its streams.
export class Listener {
  constructor() {
    this.heard = []
    this.reading = new Set()
  }

  async listenIn(page) {
    const context = page.context()
    await context.exposeBinding('hears', (_, event) => this.heard.push(event))
    await context.addInitScript(() => {
      globalThis.EventSource = class extends EventSource {
        constructor(address) {
          super(address)
          globalThis.hears(`stream ${address}`)
          for (const kind of ['message', 'changed', 'error'])
            this.addEventListener(kind, (event) => globalThis.hears(`${kind} ${event.data}`))
        }
      }
    })
    context.on('response', (response) => {
      if ((response.headers()['content-type'] ?? '').startsWith('text/event-stream')) return
      const read = response.text().then((body) => this.heard.push(body), () => {})
      this.reading.add(read)
      read.finally(() => this.reading.delete(read))
    })
  }

  // What was heard so far that matches; everything that is still being read is waited for.
  async heardOf(pattern) {
    await Promise.all(this.reading)
    return this.heard.filter((each) => pattern.test(each))
  }
}
