// How fast trends are read, as ratios to the least that must be done, for bin/bench.
#include <array>
#include <benchmark/benchmark.h>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <numeric>
#include <random>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "domain/trend/reader.hpp"

namespace {

using namespace kept::trend;

constexpr std::size_t series_count = 10'000;
constexpr std::size_t points = 26;

/// Tenths around twenty, the same on every machine.
const std::vector<double>& all_values() {
    static const std::vector<double> values = [] {
        std::mt19937_64 bits(1);
        std::vector<double> made(series_count * points);
        for (double& each : made) {
            double sum = 0;
            for (int dice = 0; dice < 12; ++dice) sum += static_cast<double>(bits() % 10);
            each = std::round(sum * 3.7) / 10;
        }
        return made;
    }();
    return values;
}

std::span<const double> values_of(std::size_t series) {
    return std::span(all_values()).subspan(series * points, points);
}

void add_up(benchmark::State& state) {
    all_values();
    for (auto round : state)
        for (std::size_t series = 0; series < series_count; ++series) {
            double sum = 0;
            for (const double value : values_of(series)) sum += value;
            benchmark::DoNotOptimize(sum);
        }
}

void read_series(benchmark::State& state) {
    std::array<PeriodIndex, points> periods;
    std::iota(periods.begin(), periods.end(), PeriodIndex{0});
    Reader reader;
    for (auto round : state)
        for (std::size_t series = 0; series < series_count; ++series)
            benchmark::DoNotOptimize(reader.read({.values = values_of(series),
                                                  .periods = periods,
                                                  .period_count = points,
                                                  .target = 20.0,
                                                  .new_starts = {},
                                                  .baseline = {}}));
}

/// The files that are read and written, in a folder of their own that goes with the program.
class Files {
  public:
    Files() {
        std::filesystem::create_directories(folder_);
        std::ofstream questions(questions_);
        for (std::size_t series = 0; series < series_count; ++series)
            questions << fmt::format(R"({{"values":[{}],"direction":"increase","target":20}})",
                                     fmt::join(values_of(series), ","))
                      << '\n';
    }
    ~Files() { std::filesystem::remove_all(folder_); }

    const std::string& questions() const { return questions_; }
    const std::string& answers() const { return answers_; }
    const std::string& copy() const { return copy_; }

  private:
    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / fmt::format("kept-bench-{}", ::getpid());
    std::string questions_ = folder_ / "questions.jsonl";
    std::string answers_ = folder_ / "answers.jsonl";
    std::string copy_ = folder_ / "copy.jsonl";
};

const Files& files() {
    static const Files all;
    return all;
}

/// The program itself, its start included.
void run_program(const std::string& input, const std::string& output) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0600);
    std::array<std::string, 3> words{KEPT_PROGRAM, "trend", "--json"};
    std::array<char*, 4> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    pid_t process = 0;
    int status = 1;
    if (::posix_spawn(&process, KEPT_PROGRAM, &actions, nullptr, arguments.data(), environ) == 0)
        ::waitpid(process, &status, 0);
    posix_spawn_file_actions_destroy(&actions);
    if (status != 0) throw std::runtime_error("kept trend --json did not end well");
}

/// Reads one file and writes as much as another holds, block by block.
void copy_bytes(const std::string& input, std::size_t written, const std::string& output) {
    static std::array<char, std::size_t{1} << 16> block{};
    const int from = ::open(input.c_str(), O_RDONLY);
    while (::read(from, block.data(), block.size()) > 0) continue;
    ::close(from);
    const int to = ::open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    for (std::size_t left = written; left > 0;) {
        const auto done = ::write(to, block.data(), std::min(left, block.size()));
        if (done <= 0) throw std::runtime_error("the copy cannot be written");
        left -= static_cast<std::size_t>(done);
    }
    ::close(to);
}

void copy_the_same_bytes(benchmark::State& state) {
    run_program(files().questions(), files().answers());
    const std::size_t written = std::filesystem::file_size(files().answers());
    for (auto round : state) copy_bytes(files().questions(), written, files().copy());
}

void answer_in_json(benchmark::State& state) {
    for (auto round : state) run_program(files().questions(), files().answers());
}

BENCHMARK(add_up)->Unit(benchmark::kMicrosecond);
BENCHMARK(read_series)->Unit(benchmark::kMicrosecond);
BENCHMARK(copy_the_same_bytes)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(answer_in_json)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// Keeps the quickest of each, in microseconds: whatever else runs on the machine only slows down.
class Quickest : public benchmark::BenchmarkReporter {
  public:
    bool ReportContext(const Context&) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            const double time =
                run.run_name.time_type.empty() ? run.GetAdjustedCPUTime() : run.GetAdjustedRealTime();
            const auto [found, is_first] = times_.emplace(run.run_name.function_name, time);
            if (!is_first) found->second = std::min(found->second, time);
        }
    }

    double time(const std::string& name) const { return times_.at(name); }

  private:
    std::map<std::string, double> times_;
};

}  // namespace

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    Quickest quickest;
    benchmark::RunSpecifiedBenchmarks(&quickest);
    fmt::print("Over {} series of {} numbers, the quickest of each:\n", series_count, points);
    fmt::print("  reading one series: {:.3f} µs, {:.0f} times adding it up\n",
               quickest.time("read_series") / series_count,
               quickest.time("read_series") / quickest.time("add_up"));
    fmt::print("  kept trend --json:  {:.2f} times reading and writing the same bytes\n",
               quickest.time("answer_in_json") / quickest.time("copy_the_same_bytes"));
    return EXIT_SUCCESS;
}
