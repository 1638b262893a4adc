// Read by bin/check-coroutines only.
awaitable<Page> page() {
    const auto row = co_await load(kpi);  // refused
    co_return draw(row);                  // refused
}
