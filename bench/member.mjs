// Somebody who signs in once and then says number after number. Their session lives in the data, so it outlives the
// program.
import { randomBytes } from 'node:crypto'
import http from 'node:http'

export const password = 'every wheel turns twice'

export class Member {
  #cookies = new Map()
  #agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  #token

  constructor(email) {
    this.email = email
  }

  async signIn(address, password) {
    this.address = address
    const page = await this.#send('GET', '/sign-in')
    const answer = await this.#send('POST', '/sessions', {
      token: secretOn(page, 'token'),
      key: secretOn(page, 'key'),
      email: this.email,
      password,
    })
    if (answer.status !== 303) throw new Error(`${this.email} could not sign in: ${answer.status}`)
    this.#token = secretOn(await this.#send('GET', '/my-numbers'), 'token')
  }

  // In the demo one is the first of its members.
  async play(address) {
    this.address = address
    const { text } = await this.#send('GET', '/demo/sign-ins')
    const member = text.match(/name="member" value="([^"]*)"/)[1]
    const answer = await this.#send('POST', '/demo/sign-ins', { token: secretOn({ text }, 'token'), member })
    if (answer.status !== 303) throw new Error(`nobody could be played: ${answer.status}`)
  }

  look(path) {
    return this.#send('GET', path)
  }

  // A wrong password, from an address that nobody guessed from before.
  async guess(from) {
    const page = await this.#send('GET', '/sign-in')
    const fields = { token: secretOn(page, 'token'), key: secretOn(page, 'key'), email: this.email, password: newKey() }
    return this.#send('POST', '/sessions', fields, { 'X-Forwarded-For': from })
  }

  // Answers status and location; throws when nobody answers.
  say({ kpi, period, key, value }) {
    return this.#send('POST', `/kpis/${kpi}/reports`, { token: this.#token, key, period, value: String(value) })
  }

  #send(method, path, fields, more = {}) {
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: this.#allCookies(), ...more }
    const body = fields && new URLSearchParams(fields).toString()
    if (body) Object.assign(headers, { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': body.length })
    return new Promise((resolve, reject) => {
      const request = http.request(this.address + path, { method, headers, agent: this.#agent })
      request.on('error', reject).on('response', (response) => {
        this.#remember(response.headers['set-cookie'] ?? [])
        let text = ''
        response.setEncoding('utf8').on('data', (part) => (text += part))
        response.on('error', reject)
        response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, text }))
      })
      request.end(body)
    })
  }

  #allCookies() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #remember(lines) {
    for (const line of lines) {
      const [name, value] = line.split(';')[0].split('=')
      this.#cookies.set(name, value)
    }
  }
}

// As a page makes one when it is drawn.
export function newKey() {
  return randomBytes(16).toString('hex')
}

function secretOn({ text }, field) {
  return text.match(new RegExp(`<input[^>]* name="${field}"[^>]* value="([^"]*)"`))?.[1] ?? ''
}
