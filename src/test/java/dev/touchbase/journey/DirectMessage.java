package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.sandbox.Person;
import dev.touchbase.sandbox.Shown;
import java.util.List;

/// Somebody's direct message with the bot.
///
/// @param person whose
public record DirectMessage(Person person) {

    /// Waits until a message that stands in it has this text.
    public DirectMessage expect(String text) {
        person.eventually(
                () -> assertThat(texts()).anySatisfy(each -> assertThat(each).contains(text)));
        return this;
    }

    /// Fails if a message that stands in it now has this text. To be used after something that would have brought it.
    public DirectMessage expectNothingLike(String text) {
        assertThat(texts()).noneSatisfy(each -> assertThat(each).contains(text));
        return this;
    }

    /// Everything that stands in it, oldest first.
    public List<Shown> messages() {
        return person.dm();
    }

    /// The morning messages in it, oldest first.
    public List<Shown> reminders() {
        return messages().stream()
                .filter(shown -> shown.notification().startsWith("Your reminder for")
                        || shown.notification().contains("All done for"))
                .toList();
    }

    /// The only morning message in it.
    public Shown reminder() {
        assertThat(reminders()).as("reminders of " + person).hasSize(1);
        return reminders().getFirst();
    }

    private List<String> texts() {
        return messages().stream().map(Shown::text).toList();
    }
}
