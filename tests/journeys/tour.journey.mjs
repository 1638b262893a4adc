import { equal, sees, seesNot } from './support/expect.mjs'

const next = (page, step) => page.click(`.tour button[name=step][value="${step}"]`)

async function complaints(page, number) {
  const row = page.locator('article', { hasText: 'Complaints solved' }).first()
  await row.locator('[name=value]').fill(String(number))
  await row.locator('form.entry button.button:not([name]):not([type=button])').click()
}

export default {
  'The tour shows the method in seven steps, and goes on while a number is said': async (journey) => {
    await journey.program.start('demo')
    const visitor = await journey.person()
    await visitor.goto('/')
    await visitor.click('button[name=step][value="1"]')
    for (const [step, title] of [[2, 'Your promise'], [3, 'Say it']]) {
      await next(visitor, step)
      await sees(visitor, title)
    }
    await complaints(visitor, 8)
    await sees(visitor, 'Kept!')
    for (const [step, title] of [[4, 'Kept or broken'], [5, 'The six'], [6, 'The board'], [7, 'Silent']]) {
      await next(visitor, step)
      await sees(visitor, title)
    }
    await visitor.click('.tour button[value=end]')
    await visitor.waitForFunction(() => !document.querySelector('.tour'))
  },

  'The tour is left at any step, in Dutch and without JavaScript': async (journey) => {
    await journey.program.start('demo', '--today', '2027-02-14T22:10')
    const visitor = await journey.person({ language: 'nl', phone: true, script: false })
    await visitor.goto('/')
    await sees(visitor, 'Brooklyn')
    await visitor.click('button[name=step][value="1"]')
    await sees(visitor, 'Rondleiding · 1 van 7')
    await next(visitor, 2)
    await visitor.click('.tour button[value=end]')
    await seesNot(visitor, 'Rondleiding')
    equal(new URL(visitor.url()).pathname.startsWith('/kpis/'), true, 'it stays on the page of that step')
  },
}
