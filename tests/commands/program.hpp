#pragma once

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "support/databases.hpp"

namespace kept::commands {

/// The program itself, started in a process of its own. Waits are long, so that a slow machine fails no test.
class Program {
  public:
    explicit Program(std::vector<std::string> arguments, std::vector<std::string> environment = {}) {
        process_ = ::fork();
        if (process_ == 0) become(std::move(arguments), environment);
    }

    ~Program() {
        if (process_ > 0) {
            ::kill(process_, SIGKILL);
            exit_code();
        }
    }

    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    pid_t process() const { return process_; }

    void send(int signal) const { ::kill(process_, signal); }

    /// Waits for its end; minus the signal that ended it.
    int exit_code() {
        int status = 0;
        ::waitpid(process_, &status, 0);
        process_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

    /// What it has said until now.
    std::string output() const { return content_of("output"); }
    std::string errors() const { return content_of("errors"); }

    /// Waits until it says a text, on either; whether it did.
    bool says(const std::string& text) const {
        using namespace std::chrono_literals;
        for (int tries = 0; tries < 12'000; ++tries) {
            if ((output() + errors()).find(text) != std::string::npos) return true;
            std::this_thread::sleep_for(50ms);
        }
        return false;
    }

  private:
    [[noreturn]] void become(std::vector<std::string> arguments,
                             const std::vector<std::string>& environment) const {
        arguments.insert(arguments.begin(), KEPT_PROGRAM);
        ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
        redirect("output", STDOUT_FILENO);
        redirect("errors", STDERR_FILENO);
        std::vector<char*> texts;
        for (std::string& each : arguments) texts.push_back(each.data());
        texts.push_back(nullptr);
        for (std::string each : environment) ::putenv(::strdup(each.c_str()));
        ::execv(KEPT_PROGRAM, texts.data());
        ::_exit(127);
    }

    void redirect(const char* name, int descriptor) const {
        ::dup2(::open((folder_.path() / name).c_str(), O_WRONLY | O_CREAT, 0600), descriptor);
    }

    std::string content_of(const char* name) const {
        std::ifstream file(folder_.path() / name);
        std::ostringstream content;
        content << file.rdbuf();
        return content.str();
    }

    support::TemporaryFolder folder_;
    pid_t process_ = 0;
};

}  // namespace kept::commands
