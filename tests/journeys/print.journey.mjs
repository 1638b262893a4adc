import { equal } from './support/expect.mjs'

const pressable = 'main button:visible, main summary:visible, main textarea:visible, main select:visible'

export default {
  'On paper stands what was said, on a wide page where it needs one, and nothing to press': async (journey) => {
    await journey.program.start('demo')
    const sanne = await journey.person()
    await journey.play(sanne)
    const board = await sanne.locator('nav[aria-label] a[href$="/board"]').first().getAttribute('href')
    await sanne.goto(board)
    const kpi = await sanne.locator('.card h3 a').first().getAttribute('href')
    const wide = { [board]: 'wide', [kpi]: 'auto', '/processes': 'wide', '/my-numbers': 'auto', '/organisation': 'auto', '/guide': 'auto' }
    for (const [page, shape] of Object.entries(wide)) {
      await sanne.goto(page)
      await sanne.emulateMedia({ media: 'print' })
      equal(await sanne.locator(pressable).count(), 0, `what can be pressed on ${page}`)
      equal(await sanne.evaluate(() => getComputedStyle(document.querySelector('main')).page), shape, `the paper of ${page}`)
      await sanne.emulateMedia({ media: 'screen' })
    }
  },

  'The map, half a year and the course of a number stand on one sheet each': async (journey) => {
    await journey.program.start('demo')
    for (const language of ['nl', 'en']) {
      const sanne = await journey.person({ language })
      await journey.play(sanne)
      await sanne.goto(await sanne.locator('nav[aria-label] a[href$="/board"]').first().getAttribute('href'))
      const kpis = await sanne.locator('.card h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      for (const page of ['/organisation', '/processes', ...kpis.slice(0, 6)]) {
        await sanne.goto(page)
        const paper = (await sanne.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
        equal(paper.match(/\/Type\s*\/Page\b(?!s)/g).length, 1, `sheets of ${await sanne.title()} (${page}, ${language})`)
      }
    }
  },
}
