#include "commands/command_line.hpp"

int main(int count, char** arguments) {
    return kept::commands::run({arguments + 1, arguments + count});
}
