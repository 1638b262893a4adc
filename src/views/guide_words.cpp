#include "views/guide_words.hpp"

// The guide in its own words. It is prose: whoever changes a paragraph reads the whole part aloud again, in
// both languages.
namespace kept::views {
namespace {

std::vector<std::string> own_number(const language::Language& say) {
    return {say("Ask people what they contributed last week and they tell you what they did. Ask "
                "for one number and it goes quiet for a moment. Which number? That silence is "
                "where the work begins. A number that counts is not the one that is easiest to "
                "find, but the one of which you would say: if this goes well, I was of use."),
            say("So nobody hands out numbers here. You choose your own, name it in your own "
                "words, and write one sentence beside it: what grows by it. “Complaints solved” "
                "is a name. “A complaint that is gone the same day is a customer who returns” is "
                "a reason to get up for it."),
            say("Others may ask, think along, disagree. Choosing remains yours, and so does the "
                "number: it never passes to somebody else, not even when you leave. Whoever takes "
                "over your work names a number of their own, and your history can stand before "
                "it, in grey.")};
}

std::vector<std::string> promise(const language::Language& say) {
    return {say("A goal can be set for you. A promise cannot. Whoever says “at least eight, count "
                "on me” has thought for a moment about what they can do, what stands in the way, "
                "and whom they will have to ask for help. That moment is worth more than the "
                "number that comes out of it."),
            say("That is why a promise looks forward. It holds from a period that has yet to "
                "begin, and it is not touched up afterwards. For next week you may promise "
                "something else: more, because it is going well, or less, because you now know "
                "better. The old promise stays visible beside the new one, and when it becomes "
                "easier you say why. Nobody minds. A promise that may never change becomes a "
                "promise that nobody dares to make."),
            say("And when it is not kept? Then it is not kept, in those words. There is no red "
                "here and no percentage behind your name. There is one question: what do you "
                "need? A broken promise is news for the people around you, and they can only do "
                "something with it if they hear it in time.")};
}

std::vector<std::string> own_voice(const language::Language& say) {
    return {say("Numbers can be looked up. Why say them out loud, then? Because something happens "
                "when you do. “Eight” from your own mouth is different from an eight in column F. "
                "You hear yourself say it, the others hear that you know it, and if something "
                "lies behind it, that comes along by itself: eight, but two of them will be back "
                "on the phone tomorrow."),
            say("So here everyone says their own number. Not the team lead, not whoever takes the "
                "minutes, not a colleague who means well. Kept refuses it, whoever asks, and the "
                "database refuses it once more."),
            say("If you do not say it, it stays silent, and silent is a word of its own: not "
                "zero, not bad, only not said. You can still say it later. Then it says late "
                "beside it, and that is all. If you are away, nobody waits for it."),
            say("And what is said can be answered. Everything here is open to the whole "
                "organisation, except what a closed team keeps to itself, and beneath every "
                "number there is room for a question, a hint, a word of thanks. That asks "
                "something of the listeners as well: whoever is met with blame says a nicer "
                "number next time. Ask what somebody needs before you ask how it could happen.")};
}

std::vector<std::string> hand(const language::Language& say) {
    return {say("Whoever measures everything steers by nothing. With twelve numbers there is "
                "always one that goes well, and it is the one you talk about. With three or four "
                "there is nowhere to hide and little to forget. They fit in one hand, and in the "
                "few seconds in which the others really listen."),
            say("So a hand is full at four. A fifth number is welcome once one of the others "
                "retires. That choice hurts a little, and it should: it is the moment at which "
                "you say what matters most now. A number that retires loses nothing. Its history "
                "stays, and when there is room again it can come back."),
            say("Fewer than three is allowed, for a while. But one number alone soon becomes the "
                "only thing that seems to matter, and then people begin to serve the number "
                "instead of the customer. Three keep each other in balance: something about what "
                "you deliver, something about how well, something about what it brings.")};
}

std::vector<std::string> presence(const language::Language& say) {
    return {say("“I was there for forty hours.” It is true, it is easy to measure, and it says "
                "nothing about what came of it. One can be there a whole week without anything "
                "growing, and save an afternoon with one phone call. Count attendance and you get "
                "attendance."),
            say("That is why Kept asks a question when a number is named after being there: hours "
                "worked, days in the office. Sometimes there is a good answer. For a night porter "
                "being there is the contribution, and then one sentence is enough. Hours as such "
                "are not suspect: revenue per hour, or hours until it works again, say what came "
                "of the time. It is about one thing: do you report that you were there, or what "
                "it was good for?")};
}

std::vector<std::string> meetings(const language::Language& say) {
    return {say("A day has one moment at which everyone hears everyone. It takes a quarter of an "
                "hour at the most, standing if you like, at a time that nobody forgets: 9:07 is "
                "remembered better than nine o’clock. One by one you say what went well, your "
                "numbers, and where you are stuck. No discussion, no explanations of "
                "explanations. Whoever can help says so, and the two of you go on afterwards."),
            say("Once a week there is more time. Then the numbers of the week come past, each "
                "told by its owner, and one or two things that keep coming back are taken in hand "
                "for real. What comes out of it is not a list of actions for everybody, but a few "
                "sentences that begin with a name: I do this, before Thursday. And next week the "
                "first question is whether it was done."),
            say("That meeting is also what a number is due for. Not midnight, not the deadline of "
                "a form, but the moment at which the others want to hear it.")};
}

std::vector<std::string> six(const language::Language& say) {
    return {say("One number is an event. Two make a difference, and a difference is what "
                "everybody begins to explain: it was the weather, it was the holidays. Six "
                "numbers are the first thing that may be called a direction. That is why you see "
                "six everywhere here: always the last six, with your promise as a line through "
                "them."),
            say("Below six nothing is called a trend. From six on, simple rules tell whether what "
                "you see is more than chance, and most of the time the honest answer is: nothing "
                "certain yet. That is no disappointment. It means that nobody needs to explain "
                "anything today, and that you can get on with your work.")};
}

std::vector<std::string> look_first(const language::Language& say) {
    return {say("Before the rules say what they see in your numbers, you are asked: what do you "
                "see? On a plain chart, without lines. Rising, level, falling, or you cannot "
                "tell. Until you have looked nobody sees what the rules see, and that never takes "
                "longer than a day."),
            say("Why the detour? Because whoever is told what to see no longer looks. And because "
                "you know what no rule knows: that the big customer was on holiday, that the new "
                "colleague began on Wednesday. Afterwards both readings stand side by side, yours "
                "on top. If you agree, good. If you do not, there is something to talk about, and "
                "nobody is wrong beforehand.")};
}

std::vector<std::string> records(const language::Language& say) {
    return {say("“We never did that many in a day.” It is a sentence that everyone likes to hear "
                "and that is seldom spoken, because nobody kept count. Here somebody does. The "
                "moment a number is better than everything you said before it, at least five "
                "times, a pennant stands beside it and everyone present sees it."),
            say("It is always your own past that you beat. There is no list of who is best, and "
                "there never will be: a ranking makes one person proud and the others careful. A "
                "record makes a team curious. How did you do that? There is no shorter way to "
                "what others can learn from you, and it costs one round of applause.")};
}

std::vector<std::string> feelings(const language::Language& say) {
    return {say("A number is never only a number. There are eights you are proud of and eights "
                "that chafe: reached, but in a way you would not want to repeat. You can put that "
                "beside every number: proud, or uncomfortable. It is for you alone, unless you "
                "decide to share it with that one number. Nothing adds it up, and no one gets an "
                "overview of it."),
            say("It is not there to be measured, but because discomfort is early. Long before a "
                "promise breaks, somebody felt that it was going to. Whoever has a place for that "
                "feeling is quicker to ask: what do I need? Pride deserves a place as well. What "
                "you are proud of is usually what you want to do again tomorrow.")};
}

std::vector<std::string> processes(const language::Language& say) {
    return {say("No number stands by itself. Somewhere an order comes in, someone builds, someone "
                "delivers, someone sends the bill, and if all goes well the customer comes back. "
                "Lay the numbers along that line and you see what no department can see: where it "
                "flows, where it stops, and where nobody looks."),
            say("That last one is often the finest discovery. What nobody measures, nobody "
                "promises. A step without a number is not a reproach but an invitation: who "
                "contributes here? And beside each number belongs the question of its "
                "counterweight. Whoever works faster wants to know whether it is still right; "
                "whoever sells more, whether it still pays. Two numbers side by side keep each "
                "other honest.")};
}

std::vector<std::string> by_hand(const language::Language& say) {
    return {say("The question always comes: can this not be filled in automatically? The order "
                "system knows it, the telephone exchange knows it. Yes, it could be done. It "
                "would save you half a minute a day, and cost what it is all about."),
            say("A number that arrives by itself is no one’s number. It can be wrong for months "
                "before anybody notices, because nobody says it. Whoever types it has looked at "
                "it, however briefly: is that right? Did I do that? Am I content with it? Those "
                "ten seconds are the method. So there is no way in for machines: no import, no "
                "connection, not for administrators either."),
            say("Look it up wherever you like, in any system you have. Only saying it is up to "
                "you.")};
}

}  // namespace

std::string guide_title(const language::Language& say, GuidePart part) {
    switch (part) {
        case GuidePart::own_number:
            return say("Your own number");
        case GuidePart::promise:
            return say("A promise, not a goal");
        case GuidePart::own_voice:
            return say("Your own voice");
        case GuidePart::hand:
            return say("A handful, no more");
        case GuidePart::presence:
            return say("Being there is not a contribution");
        case GuidePart::meetings:
            return say("A quarter of an hour a day, an hour a week");
        case GuidePart::six:
            return say("Six numbers make a trend");
        case GuidePart::look_first:
            return say("You look first");
        case GuidePart::records:
            return say("Records are said aloud");
        case GuidePart::feelings:
            return say("Pride and discomfort");
        case GuidePart::processes:
            return say("Where the work flows");
        case GuidePart::by_hand:
            return say("Why nothing fills itself in");
    }
    return {};
}

std::vector<std::string> guide_paragraphs(const language::Language& say, GuidePart part) {
    switch (part) {
        case GuidePart::own_number:
            return own_number(say);
        case GuidePart::promise:
            return promise(say);
        case GuidePart::own_voice:
            return own_voice(say);
        case GuidePart::hand:
            return hand(say);
        case GuidePart::presence:
            return presence(say);
        case GuidePart::meetings:
            return meetings(say);
        case GuidePart::six:
            return six(say);
        case GuidePart::look_first:
            return look_first(say);
        case GuidePart::records:
            return records(say);
        case GuidePart::feelings:
            return feelings(say);
        case GuidePart::processes:
            return processes(say);
        case GuidePart::by_hand:
            return by_hand(say);
    }
    return {};
}

}  // namespace kept::views
