// Somebody with a browser of their own: keeps cookies, follows links, and presses the forms that a page holds.
import http from 'node:http'

export class Visitor {
  // Tells the status of each answer.
  constructor(address, tell) {
    this.address = new URL(address)
    this.tell = tell
    this.cookies = new Map()
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 2 })
  }

  close() {
    this.agent.destroy()
  }

  // The page behind an address, also where it sends on.
  async open(path, redirects = 0) {
    const answer = await this.#send('GET', path)
    return answer.location && redirects < 5 ? this.open(answer.location, redirects + 1) : answer.text
  }

  // Sends a form as the page had it, with these fields filled in.
  press(form, filled = {}) {
    return this.#send('POST', form.action, new URLSearchParams({ ...form.fields, ...filled }).toString())
  }

  // Opens a stream or a page and walks away in the middle of it.
  leave(path, after) {
    const request = http.request(new URL(path, this.address), { headers: this.#headers(), agent: false })
    request.on('error', () => {})
    request.on('response', (response) => response.on('error', () => {}).resume())
    request.end()
    return new Promise((done) => setTimeout(() => (request.destroy(), done()), after))
  }

  #send(method, path, body) {
    const headers = this.#headers()
    if (body !== undefined) headers['Content-Type'] = 'application/x-www-form-urlencoded'
    return new Promise((resolve, reject) => {
      const request = http.request(new URL(path, this.address), { method, headers, agent: this.agent })
      request.on('error', reject)
      request.on('response', (response) => {
        this.#remember(response.headers['set-cookie'] ?? [])
        this.tell(response.statusCode)
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part) => (text += part))
        response.on('error', reject)
        response.on('end', () => resolve({ location: response.headers.location, text }))
      })
      request.end(body)
    })
  }

  #headers() {
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { Origin: this.address.origin, 'Sec-Fetch-Site': 'same-origin', ...(cookies && { Cookie: cookies }) }
  }

  #remember(lines) {
    for (const line of lines) {
      const [name, value] = line.split(';')[0].split('=')
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
  }
}

// The addresses a page links to, and the forms on it with what they hold and the buttons that send them.
export function linksOf(page) {
  return [...page.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, path]) => unescaped(path))
}

export function formsOf(page) {
  return [...page.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, head]) => /method="post"/i.test(head))
    .map(([, head, inside]) => ({
      action: unescaped(attribute(head, 'action')),
      fields: Object.fromEntries(
        [...inside.matchAll(/<input ([^>]*)>/g)].map(([, input]) => [
          attribute(input, 'name'),
          unescaped(attribute(input, 'value')),
        ]),
      ),
      buttons: [...inside.matchAll(/<button ([^>]*)>/g)].map(([, button]) => ({
        name: attribute(button, 'name'),
        value: unescaped(attribute(button, 'value')),
      })),
    }))
}

function attribute(text, name) {
  return text.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? ''
}

function unescaped(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
