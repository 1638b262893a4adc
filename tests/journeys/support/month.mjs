// A member's month with a clock that the journey turns, and a colleague who reads along.
import { mkdirSync } from 'node:fs'
import { equal, sees } from './expect.mjs'

export class Month {
  // Sanne joins Ingrid's team on Monday 2 November 2026. It huddles at 09:07 about the last workday.
  static async begun(journey) {
    const month = new Month()
    month.program = journey.program
    month.program.clockStandsAt('2026-11-02T08:30')
    month.ingrid = await journey.setUp()
    month.sanne = await journey.join(month.ingrid, 'Sanne Bakker', 'sanne@frontwheel.example')
    await journey.nameKpi(month.sanne, 'Complaints solved', 8)
    return month
  }

  async turnTo(day, time) {
    await this.program.turnClockTo(`2026-11-${day}T${time}`)
  }

  // In the morning before the huddle, about the day before it; the page must answer in these words.
  async saysOn(day, number, verdict = 'Kept!') {
    await this.turnTo(day, '08:50')
    await this.sanne.goto('/my-numbers')
    await this.fillIn(this.sanne.locator('form.entry').first(), number, verdict)
  }

  // Whenever it is, about one of the days that are silent.
  async saysLate(day, number, verdict) {
    await this.sanne.goto('/my-numbers')
    const form = this.sanne.locator(`form.entry:has([name=period][value="2026-11-${day}"])`)
    await this.sanne.locator('details', { has: form }).first().locator('summary').first().click()
    await this.fillIn(form, number, verdict)
    await sees(this.sanne, 'Reported late')
  }

  async fillIn(form, number, verdict) {
    await form.locator('[name=value]').fill(String(number))
    await form.locator('button.button:not([name]):not([type=button])').click()
    await this.sanne.locator('#verdict').waitFor()
    equal(await this.sanne.innerText('#verdict'), verdict, `what was answered to ${number}`)
  }

  async opensReport(day) {
    const report = await this.ownKpi()
    await this.sanne.goto(`${report}/reports/2026-11-${day}`)
  }

  // The address of the KPI in Sanne's hand.
  async ownKpi() {
    await this.sanne.goto('/my-numbers/hand')
    return this.sanne.locator('main li a[href^="/kpis/"]').first().getAttribute('href')
  }

  // What a colleague is told of the six on the board, and the shapes that are drawn of them, in their order.
  async onTheBoard() {
    await this.ingrid.goto('/teams')
    await this.ingrid.click('main a[href$="/board"]')
    await this.ingrid.waitForURL('**/board')
    const hers = this.ingrid.locator('section.member', { hasText: 'Sanne Bakker' })
    const drawing = hers.locator('svg.six-drawing >> visible=true')
    equal(await drawing.count(), 1, 'KPIs of Sanne on the board')
    const shapes = ['solid', 'hollow', 'silent', 'excused', 'open-slot']
    const drawn = await drawing.locator(shapes.map((shape) => `.${shape}`).join()).evaluateAll((all) =>
      all.map((each) => each.getAttribute('class')),
    )
    return { words: await drawing.getAttribute('aria-label'), shapes: drawn.join(' ') }
  }

  // From the board to the page of the KPI: the rows of its table, the newest first.
  async onItsPage() {
    await this.ingrid.locator('section.member', { hasText: 'Sanne Bakker' }).locator('h3 a').click()
    await this.ingrid.locator('table.reports').first().waitFor()
    return this.ingrid.locator('table.reports tbody tr').evaluateAll((rows) =>
      rows.map((row) => row.innerText.replaceAll(/\s+/g, ' ').trim()),
    )
  }

  // The week as a colleague reads it on the morning after: the six on the board, and the latest rows on the page
  // of the KPI. With KEPT_PICTURES=a-folder both also as pictures there.
  async showsColleagues(week, { words, shapes, rows }) {
    const board = await this.onTheBoard()
    await this.picture(`${week}-board`)
    const found = await this.onItsPage()
    await this.picture(`${week}-kpi`)
    equal(board.words, words, `the six after ${week}`)
    equal(board.shapes, shapes, `the shapes after ${week}`)
    equal(found.slice(0, rows.length).join('\n'), rows.join('\n'), `what was said until ${week}`)
  }

  async picture(name) {
    if (!process.env.KEPT_PICTURES) return
    mkdirSync(process.env.KEPT_PICTURES, { recursive: true })
    await this.ingrid.screenshot({ path: `${process.env.KEPT_PICTURES}/${name}.png`, fullPage: true })
  }
}
