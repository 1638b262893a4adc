/** The − and + beside a number, for a thumb: one step down or up from what stands there. */
export function startStepper(): void {
    document.addEventListener("click", (event) => {
        const button = (event.target as Element).closest<HTMLElement>("button[data-step]");
        const input = button?.parentElement?.querySelector("input");
        if (!button || !input) return;
        const stepped = step(input.value || input.dataset.start || "0", Number(button.dataset.step));
        if (stepped === undefined) return;
        input.value = stepped;
        input.dispatchEvent(new Event("input", { bubbles: true }));
    });
}

/** Nothing when what stands there is not plainly a number: then only its owner knows what it says. */
export function step(written: string, by: number): string | undefined {
    const parts = /^\s*([-−]?)(\d{1,12})(?:([.,])(\d{1,4}))?\s*$/.exec(written);
    if (!parts) return undefined;
    const [, sign, whole, separator = "", decimals = ""] = parts;
    const unit = 10 ** decimals.length;
    const value = (sign ? -1 : 1) * Number(whole + decimals) + by * unit;
    const digits = String(Math.abs(value)).padStart(decimals.length + 1, "0");
    const split = digits.length - decimals.length;
    return (value < 0 ? "-" : "") + digits.slice(0, split) + separator + digits.slice(split);
}
