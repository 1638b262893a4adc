#include "library/reading.hpp"

#include <boost/property_tree/ini_parser.hpp>
#include <locale>
#include <map>
#include <sstream>

#include "domain/library_codes.hpp"
#include "library/entry.hpp"
#include "library/lines.hpp"

namespace kept::library {
namespace {

namespace ini = boost::property_tree::ini_parser;

/// Where each example that was read stands.
struct Standing {
    std::string file;
    std::size_t line = 0;          ///< of the example
    std::size_t counter_line = 0;  ///< of its counter-number
};

class Reader {
  public:
    void read(const File& file) {
        const auto department = choice_of<Department>(file.name.substr(0, file.name.find('.')));
        if (!department) return add_fault(file, 1, "no department is called like this file");
        boost::property_tree::ptree parts;
        std::istringstream stream{std::string(file.text)};
        stream.imbue(std::locale::classic());
        try {
            ini::read_ini(stream, parts);
        } catch (const ini::ini_parser_error& error) {
            return add_fault(file, error.line(), error.message());
        }
        const Lines lines(file.text);
        for (const auto& [id, part] : parts) add(file, lines, id, part, *department);
    }

    /// Once all are there: a counter-number is another example, and lends its name.
    Read answer() && {
        std::map<std::string, const LibraryExample*> by_id;
        for (const auto& each : read_.examples) by_id[each.id] = &each;
        std::vector<LibraryExample> examples = read_.examples;
        for (auto& each : examples) {
            if (each.counter.empty()) continue;
            const auto found = by_id.find(each.counter);
            if (found == by_id.end() || each.counter == each.id) {
                const Standing& at = standing_[each.id];
                read_.faults.push_back(
                    {at.file, at.counter_line, "no other example is called \"" + each.counter + "\""});
                each.counter.clear();
                continue;
            }
            each.dutch.counter = found->second->dutch.name;
            each.english.counter = found->second->english.name;
        }
        read_.examples = std::move(examples);
        return std::move(read_);
    }

  private:
    void add(const File& file, const Lines& lines, const std::string& id,
             const boost::property_tree::ptree& part, Department department) {
        const auto example = example_in(id, part, department);
        if (!example) return add_fault(file, lines.of(id, example.error().key), example.error().sentence);
        const Standing standing{std::string(file.name), lines.of(id, ""), lines.of(id, "counter")};
        if (const auto [other, is_new] = standing_.try_emplace(id, standing); !is_new)
            return add_fault(file, standing.line,
                             "\"" + id + "\" stands in " + other->second.file + " already");
        read_.examples.push_back(*example);
    }

    void add_fault(const File& file, std::size_t line, std::string sentence) {
        read_.faults.push_back({std::string(file.name), line, std::move(sentence)});
    }

    Read read_;
    std::map<std::string, Standing> standing_;
};

}  // namespace

Read read(std::span<const File> files) {
    Reader reader;
    for (const File& file : files) reader.read(file);
    return std::move(reader).answer();
}

}  // namespace kept::library
