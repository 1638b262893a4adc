// The program as a process of its own, and what torture_people or process_people say about its data.
import { execFileSync, spawn } from 'node:child_process'

const alive = new Set()

// On a free port; it says where, on a line of its own.
export function start(program, data, command = 'serve') {
  const child = spawn(program, [command, '--data', data, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  alive.add(child)
  const stopped = new Promise((resolve) => child.on('exit', (code) => (alive.delete(child), resolve(code))))
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (text) => {
      said += text
      const found = said.match(/(?:answers|is open) at (http:\S+)/)
      if (found) resolve({ child, stopped, address: found[1] })
    }
    child.stderr.setEncoding('utf8').on('data', hear)
    child.stdout.setEncoding('utf8').on('data', hear)
    stopped.then((code) => reject(new Error(`it did not start (${code}): ${said}`)))
  })
}

export function stopAll() {
  for (const child of alive) child.kill('SIGKILL')
}

export function linesOf(people, verb, data) {
  const said = execFileSync(people, [verb, data], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return said.trim().split('\n').map((line) => line.split(' '))
}
