package dev.touchbase.slack;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import java.util.function.Supplier;

/// Reads what people type after `/contact`, in the bot's direct message, or after a mention of the bot.
public interface CommandLanguage {

    /// Finds out what `text` asks for. Writes nothing: that is left to [Understood#run].
    ///
    /// @param text as Slack sent it, with its escapes and its tokens such as `<@U123>`; "" when nothing was typed
    /// @param pending the token under which the door keeps this command once an answer or a form carries it
    /// @throws dev.touchbase.domain.Refused when it can't be understood at all
    Understood read(Actor.ByStaff actor, Speaker speaker, String text, String pending);

    /// A command that was found.
    ///
    /// @param changes true when it writes: the door then runs it once a gesture, in one transaction
    /// @param run does it; throws [dev.touchbase.domain.Refused] when it can't be done, and nothing was changed
    record Understood(boolean changes, Supplier<Reply> run) {}
}
