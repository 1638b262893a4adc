// The sample book, which is built beside the program and never into it.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'

export class SampleBook {
  constructor(program) {
    this.path = join(dirname(program), 'kept_samples')
  }

  async open() {
    this.child = spawn(this.path, ['127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    this.address = await new Promise((resolve, reject) => {
      this.child.on('error', reject)
      this.child.on('exit', (code) => reject(new Error(`the sample book did not open (${code}):\n${said}`)))
      this.child.stdout.setEncoding('utf8').on('data', (text) => {
        said += text
        const found = said.match(/is open at (http:\S+)/)
        if (found) resolve(found[1])
      })
    })
  }

  // The addresses of its chapters in one language.
  async chapters(person, language) {
    await person.goto(`${this.address}/${language}`)
    return person.locator('.contents a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  }

  close() {
    this.child?.removeAllListeners('exit')
    this.child?.kill()
  }
}
