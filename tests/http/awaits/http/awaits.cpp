// Read by bin/check-coroutines only: it complains of the lines that end in "refused", and of no others.
awaitable<void> allowed() {
    const char* text = "co_await write(Options{1})";
    const char* raw = R"(co_await { ? [)";
    const int million = 1'000'000;
    const char quote = '"';
    /* co_await write(Options{1}) */
    if (!error) co_await asio::async_write(socket, bytes, token);
    const std::size_t length = co_await socket.async_read_some(room, token);
    while (co_await next(request)) other({1, 2});
    do {
        co_await std::move(step);
    } while (more ? now : later);
    co_await std::move(last) /* { */;  // ?
    listen([&] { return length; });
    co_return Answer{1};
}

awaitable<void> aggregates() {
    co_await write(Options{1, 2});  // refused
    foo({1, 2}, co_await x);        // refused
    Foo inside{1, co_await x};      // refused
    pair = {co_await x, 2};         // refused
    co_await write(socket,          // refused
                   asio::buffer(std::array{1}));
    Foo{.a = 1, .b = co_await x}.run();  // refused
}

awaitable<void> branches() {
    co_await (a ? b : c);               // refused
    const auto x = a ? co_await b : c;  // refused
}

awaitable<void> lambdas() {
    co_await spawn([&] { return 1; });  // refused
    co_await spawn([x] {                // refused
        return x;
    });
}
