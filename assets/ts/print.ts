/** What is to be kept on paper has a button for it, where there is a script to answer it. */
export function startPrint(): void {
    show();
    document.addEventListener("htmx:afterSettle", show);
    document.addEventListener("click", (event) => {
        if (event.target instanceof Element && event.target.closest("[data-prints]")) window.print();
    });
}

function show(): void {
    for (const button of document.querySelectorAll("[data-prints]")) button.removeAttribute("hidden");
}
