// The program itself, on a free port with its own data folder.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { copyExample } from './example.mjs'

export class Program {
  constructor(path) {
    this.path = path
    this.folder = mkdtempSync(join(tmpdir(), 'kept-journey-'))
    this.port = 0
  }

  // From here on a program of the tests, made beside it, whose clock stands until the journey turns it.
  clockStandsAt(moment) {
    this.path = join(dirname(this.path), 'tests', 'kept_with_turned_clock')
    this.moment = moment
    this.turned = 0
  }

  // "2026-11-02T08:30" in Amsterdam; back again once the program has turned.
  async turnClockTo(moment) {
    this.moment = moment
    this.turned += 1
    this.child.stdin.write(`${moment}\n`)
    for (let tries = 0; !this.said.includes(`Turned ${this.turned} times`); tries += 1) {
      if (tries > 200) throw new Error(`the clock did not turn to ${moment}:\n${this.said}`)
      await new Promise((wait) => setTimeout(wait, 10))
    }
  }

  get data() {
    return join(this.folder, 'data')
  }

  // Starts `kept serve` or `kept demo`, and waits until it says where it answers.
  async start(command, ...options) {
    if (command === 'demo' && !existsSync(this.data)) await copyExample(this.path, options, this.data)
    return this.open(command, ...options)
  }

  async open(command, ...options) {
    this.command = command
    this.options = options
    const child = spawn(
      this.path,
      [command, '--data', this.data, '--listen', `127.0.0.1:${this.port}`, ...options],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    )
    this.child = child
    this.stopped = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })))
    this.said = ''
    this.turned = 0
    if (this.moment) child.stdin.write(`${this.moment}\n`)
    this.address = await new Promise((resolve, reject) => {
      const listen = (text) => {
        this.said += text
        const found = this.said.match(/(?:answers at|is open at) (http:\/\/127\.0\.0\.1:(\d+))/)
        if (!found) return
        this.port = Number(found[2])
        resolve(found[1])
      }
      child.stdout.setEncoding('utf8').on('data', listen)
      child.stderr.setEncoding('utf8').on('data', listen)
      this.stopped.then(({ code }) => reject(new Error(`it did not start (${code}):\n${this.said}`)))
    })
    return this.address
  }

  // What it said when it ended by itself; nothing while it runs.
  lastWords() {
    if (!this.child || (this.child.exitCode === null && this.child.signalCode === null)) return ''
    return `   the program ended by itself (${this.child.exitCode ?? this.child.signalCode}):\n${this.said}\n`
  }

  // The one-time link that is printed while nobody lives there.
  async setUpLink() {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = this.said.match(/http:\/\/\S+\/set-up\/\S+/)
      if (found) return found[0]
      await new Promise((wait) => setTimeout(wait, 50))
    }
    throw new Error(`no link was printed:\n${this.said}`)
  }

  async stop(signal = 'SIGTERM') {
    this.child.kill(signal)
    return this.stopped
  }

  // The same data on the same port, after the old one is gone.
  async restart(signal = 'SIGTERM') {
    await this.stop(signal)
    return this.start(this.command, ...this.options)
  }

  async remove() {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) await this.stop('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }
}
