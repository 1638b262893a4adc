// Thirty-two who guess passwords as fast as they are answered, each time for another account and from another address.
import { parentPort, workerData } from 'node:worker_threads'
import { Member } from './member.mjs'

const counted = { answered: 0, slowedDown: 0 }
let goesOn = true
parentPort.once('message', () => (goesOn = false))

await Promise.all(
  Array.from({ length: 32 }, async (_, guesser) => {
    const each = new Member()
    each.address = workerData
    for (let round = 0; goesOn; round += 1) {
      each.email = `guess${guesser}-${round}@wheel.example`
      const { status } = await each.guess(`203.0.${guesser}.${round % 250}`)
      counted.answered += 1
      if (status === 429) counted.slowedDown += 1
    }
  }),
)
parentPort.postMessage(counted)
