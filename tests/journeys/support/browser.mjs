// How Debian's browser is started: without these it tries to reach its maker, and cannot run as root.
export function launched(options = {}) {
  return {
    executablePath: process.env.KEPT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
    ...options,
  }
}
