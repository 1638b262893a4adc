import htmx from "htmx.org";

/** Links and forms swap the page in place; what was refused comes back as a page too, with what was typed. */
export function startHtmx(): void {
    Object.assign(htmx.config, {
        allowEval: false,
        allowScriptTags: false,
        includeIndicatorStyles: false,
        // Pages hold numbers that are not for everybody: the browser's storage keeps none of them.
        historyCacheSize: 0,
        refreshOnHistoryMiss: true,
        selfRequestsOnly: true,
        // What was swapped in answers to the first keystroke.
        defaultSettleDelay: 0,
        responseHandling: [
            { code: "204", swap: false },
            { code: "[23]..", swap: true },
            { code: "422", swap: true },
            { code: "[45]..", swap: true, error: true },
        ],
    });
    const unreachable = () => document.getElementById("unreachable");
    document.addEventListener("htmx:sendError", () => unreachable()?.removeAttribute("hidden"));
    document.addEventListener("htmx:beforeSwap", () => unreachable()?.setAttribute("hidden", ""));
    document.addEventListener("htmx:afterSettle", showWhatIsAsked);
}

/** After a page was swapped in, the reader is taken to what it asks or answers. */
function showWhatIsAsked(event: Event): void {
    if (!(event.target instanceof HTMLBodyElement)) return;
    const asked = document.querySelector<HTMLElement>("[aria-invalid=true], [autofocus]");
    asked?.focus({ preventScroll: false });
}
