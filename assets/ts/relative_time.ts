/** "in 18 minutes" stays true while the page is open: <time data-relative datetime="…">in 18 minutes</time>. */
export function startRelativeTime(): void {
    setInterval(() => document.querySelectorAll<HTMLTimeElement>("time[data-relative]").forEach(say), 15_000);
}

function say(time: HTMLTimeElement): void {
    const minutes = Math.trunc((Date.parse(time.dateTime) - Date.now()) / 60_000);
    if (Number.isNaN(minutes)) return;
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" });
    const inHours = Math.abs(minutes) >= 60;
    const said = inHours ? words.format(Math.trunc(minutes / 60), "hour") : words.format(minutes, "minute");
    if (time.textContent !== said) time.textContent = said;
}
