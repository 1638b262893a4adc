#include "domain/waiting_topic.hpp"

namespace kept {

std::string spoken(const WaitingTopic& topic) {
    if (topic.kpi_name.empty()) return topic.words;
    return topic.words.empty() ? topic.kpi_name : topic.kpi_name + ": " + topic.words;
}

}  // namespace kept
