// A day in the past is chosen in a field; with a script a slider lies beside it, that says the same in days.

const millisecondsInADay = 86_400_000;

export function startSliding(): void {
    lay();
    document.addEventListener("htmx:afterSettle", lay);
}

function lay(): void {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-slides]")) {
        const day = form.querySelector<HTMLInputElement>("input[type=date]");
        if (!day || form.querySelector("input[type=range]")) continue;
        day.before(sliderFor(form, day));
    }
}

function sliderFor(form: HTMLFormElement, day: HTMLInputElement): HTMLInputElement {
    const slider = document.createElement("input");
    slider.type = "range";
    slider.min = "0";
    slider.max = String(daysBetween(day.min, day.max));
    slider.value = String(daysBetween(day.min, day.value));
    slider.setAttribute("aria-label", form.querySelector("label")?.textContent ?? "");
    slider.setAttribute("aria-valuetext", day.value);
    slider.addEventListener("input", () => {
        day.value = dayAfter(day.min, Number(slider.value));
        slider.setAttribute("aria-valuetext", day.value);
    });
    slider.addEventListener("change", () => form.requestSubmit());
    return slider;
}

function daysBetween(first: string, last: string): number {
    return Math.round((Date.parse(last) - Date.parse(first)) / millisecondsInADay);
}

function dayAfter(first: string, days: number): string {
    return new Date(Date.parse(first) + days * millisecondsInADay).toISOString().slice(0, 10);
}
