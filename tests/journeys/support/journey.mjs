// One journey: the program, and the people who travel in it, each in a browser of their own.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Program } from './program.mjs'

export const password = 'every wheel turns twice'

export class Journey {
  constructor({ file, name, browser, program }) {
    this.file = file
    this.name = name
    this.browser = browser
    this.program = new Program(program)
    this.contexts = []
    this.complaints = []
  }

  // A person with a browser: { language, phone, dark, script: false for one without JavaScript }.
  async person({ language = 'en', phone = false, dark = false, script = true } = {}) {
    const context = await this.browser.newContext({
      baseURL: this.program.address,
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      hasTouch: phone,
    })
    context.setDefaultTimeout(30_000)
    this.contexts.push(context)
    const page = await context.newPage()
    page.on('pageerror', (error) => this.complaints.push(`a script failed: ${error}`))
    page.on('console', (line) => {
      if (/Content Security Policy/.test(line.text())) this.complaints.push(line.text())
    })
    page.on('response', (response) => {
      if (response.status() >= 500) this.complaints.push(`${response.url()} answered ${response.status()}`)
    })
    return page
  }

  // A company with its first administrator, Ingrid, who leads the team Frontwheel; she is signed in.
  async setUp(options) {
    await this.program.start('serve')
    const ingrid = await this.person(options)
    await ingrid.goto(await this.program.setUpLink())
    await ingrid.fill('[name=organisation]', 'Frontwheel Leasing')
    await ingrid.fill('[name=name]', 'Ingrid Hofman')
    await ingrid.fill('[name=email]', 'ingrid@frontwheel.example')
    await ingrid.fill('[name=password]', password)
    await ingrid.fill('[name=team]', 'Frontwheel')
    await ingrid.selectOption('[name=zone]', 'Europe/Amsterdam')
    await ingrid.click('main form button.button')
    await this.keepCodes(ingrid)
    return ingrid
  }

  // Who came in for the first time is shown ten recovery codes, once, and leaves their first quarter of an hour for
  // later. Answers with the codes.
  async keepCodes(person) {
    await person.locator('.codes code').first().waitFor()
    const codes = await person.locator('.codes code').allInnerTexts()
    await person.click('main a.button.strong')
    await person.click('main a.later')
    await person.waitForURL('**/my-numbers')
    person.codes = codes
    return codes
  }

  // Somebody comes in by a link that Ingrid makes.
  async join(ingrid, name, email, options) {
    await ingrid.goto('/teams')
    await ingrid.click('main .entries a[href^="/teams/"]:not([href$="/board"])')
    await ingrid.click('form[action$="/invitations"] button')
    const link = await this.invitationShownTo(ingrid)
    const person = await this.person(options)
    await person.goto(link)
    await person.fill('[name=name]', name)
    await person.fill('[name=email]', email)
    await person.fill('[name=password]', password)
    await person.click('main form button.button')
    await this.keepCodes(person)
    return person
  }

  // The link is shown once, on the answer to the button.
  async invitationShownTo(ingrid) {
    const link = /http:\/\/[^"<\s]+\/invitations\/[a-z0-9]+\.[^"<\s]+/
    await ingrid.waitForFunction((shown) => new RegExp(shown).test(document.body.innerHTML), link.source)
    return (await ingrid.content()).match(link)[0]
  }

  // A number that is said each workday, at least so many.
  async nameKpi(person, kpi, least) {
    await person.goto('/kpis/new')
    await person.fill('[name=name]', kpi)
    await person.fill('[name=contribution]', 'What is solved the same day is a customer who returns.')
    await person.check('[name=unit][value=count]')
    await person.check('[name=direction][value=increase]')
    await person.check('[name=cadence][value=workday]')
    await person.fill('[name=least]', String(least))
    await person.click('main form button.button:not([name])')
    await person.waitForURL('**/my-numbers')
  }

  // In the example: be the first of its members, who solves complaints.
  async play(person, index = 0) {
    await person.goto('/')
    await person.locator('main form button[name=member]').nth(index).click()
    await person.waitForURL('**/my-numbers')
  }

  async expectNoComplaints() {
    if (this.complaints.length > 0) throw new Error(this.complaints.join('\n'))
  }

  // They are called after the file of the journey and its name, so that no two write over each other's.
  async pictures(folder) {
    mkdirSync(folder, { recursive: true })
    const lines = []
    for (const page of this.contexts.flatMap((context) => context.pages())) {
      const path = fileURLToPath(new URL(`${this.file.split('.')[0]}-${this.name.replaceAll(/\W+/g, '-')}-${lines.length}.png`, folder))
      await page.screenshot({ path, fullPage: true }).catch(() => {})
      lines.push(`   ${page.url()} is drawn in ${path}`)
    }
    return lines.join('\n')
  }

  async end() {
    for (const context of this.contexts) await context.close().catch(() => {})
    await this.program.remove()
  }
}
