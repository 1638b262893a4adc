import { findings } from './support/axe.mjs'
import { equal } from './support/expect.mjs'
import { inEachLook, squeezed } from './support/looks.mjs'
import { SampleBook } from './support/sample_book.mjs'

// Each language, scheme and size, with every pair of them; real pages are asked in all eight.
const looks = {
  nl: [{ dark: false, phone: true }, { dark: true, phone: false }],
  en: [{ dark: true, phone: true }, { dark: false, phone: false }],
}

const tooWide = (person) => person.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

// Opens every chapter of the book in a language, and complains with all answers at once.
async function askEveryChapter(journey, options, question) {
  const book = new SampleBook(journey.program.path)
  const answers = []
  await book.open()
  try {
    const person = await journey.person(options)
    for (const chapter of await book.chapters(person, options.language)) {
      await person.goto(book.address + chapter)
      answers.push(...(await question(person)))
    }
  } finally {
    book.close()
  }
  if (answers.length > 0) throw new Error(answers.join('\n'))
}

const noneKeepsOut = (language) => (journey) =>
  askEveryChapter(journey, { language }, (person) =>
    inEachLook(person, looks[language], () => findings(person, { repeats: true })))

const noneLosesAnything = (language) => (journey) =>
  askEveryChapter(journey, { language, phone: true }, async (person) => {
    await person.setViewportSize({ width: 320, height: 640 })
    const excess = await tooWide(person)
    return [...(excess > 0 ? [`${person.url()} is ${excess} too wide`] : []), ...(await squeezed(person))]
  })

export default {
  'No component keeps somebody out in any state, in any look, in Dutch': noneKeepsOut('nl'),
  'No component keeps somebody out in any state, in any look, in English': noneKeepsOut('en'),

  'No component loses something on a screen of 320 pixels, in Dutch': noneLosesAnything('nl'),
  'No component loses something on a screen of 320 pixels, in English': noneLosesAnything('en'),

  'No program that people run has the sample book': async (journey) => {
    const book = new SampleBook(journey.program.path)
    await book.open()
    for (const command of ['serve', 'demo']) {
      await journey.program.start(command)
      const person = await journey.person()
      for (const path of ['/en', '/nl', '/samples.css', ...(await book.chapters(person, 'en'))]) {
        const answer = await person.request.get(journey.program.address + path, { maxRedirects: 0 })
        equal(answer.status(), 404, `${path} of kept ${command}`)
      }
      await journey.program.remove()
    }
    book.close()
  },
}
