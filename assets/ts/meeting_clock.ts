const everySoOften = 10_000;

/** How many minutes a meeting has lasted stays true while the page is open. */
export function startMeetingClock(): void {
    setInterval(() => {
        for (const each of document.querySelectorAll<HTMLElement>("[data-minutes-since]")) {
            const since = Date.parse(each.dataset.minutesSince ?? "");
            const minutes = String(Math.max(0, Math.floor((Date.now() - since) / 60_000)));
            if (each.textContent !== minutes) each.textContent = minutes;
        }
    }, everySoOften);
}
