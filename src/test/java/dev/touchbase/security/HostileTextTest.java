package dev.touchbase.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.notice.Notice;
import dev.touchbase.slack.command.Spec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// S1: nothing that anybody typed, imported or is called can ping, link or format, wherever it is shown.
class HostileTextTest {

    /// Short texts share a life, so that each still fits into what a view shows of it.
    private static final int TOGETHER = 170;

    /// Messages that tell how many there were, and nothing that anybody typed.
    private static final Set<String> NUMBERS_ALONE =
            Set.of("notice ManyMore", "notice TooMany", "notice NeedsAttention");

    @Test
    void what_people_typed_does_nothing_in_any_answer_form_notice_or_page() {
        var texts = HostileTexts.all();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(90).doesNotHaveDuplicates();
        try (var house = new HostileFirm()) {
            var lives = lives(texts);
            for (int at = 0; at < lives.size(); at++) {
                new HostileLife(house, at, lives.get(at)).lives();
            }
            new HostileLife(house, lives.size(), lives.getFirst()).crowds();
            assertThat(house.wrong).isEmpty();
            var missed = everything(house);
            missed.removeAll(house.answered);
            missed.removeAll(NUMBERS_ALONE);
            assertThat(missed)
                    .as("what a life in HostileLife must reach, too; refused: %s", house.refused)
                    .isEmpty();
            assertThat(house.shown.values().stream().filter(shown -> shown.size() >= 90))
                    .as("surfaces that showed at least ninety of the texts whole, of %s", house.shown)
                    .hasSizeGreaterThanOrEqualTo(25);
            assertThat(house.shown.values().stream().mapToInt(Set::size).sum()).isGreaterThan(2_000);
        }
    }

    private static List<String> lives(List<String> texts) {
        List<String> lives = new ArrayList<>();
        var together = "";
        for (int at = 0; at < texts.size(); at++) {
            var marked = PeoplesText.marked(at, texts.get(at));
            if (!together.isEmpty() && together.length() + marked.length() > TOGETHER) {
                lives.add(together);
                together = "";
            }
            together = (together + " " + marked).strip();
        }
        lives.add(together);
        return lives;
    }

    /// Whatever is registered: a new subcommand, button, form or notice is to be found here.
    private static Set<String> everything(HostileFirm house) {
        var surface = house.firm.surface();
        Set<String> all = new TreeSet<>();
        Stream.of(
                        house.firm.specs().stream().map(Spec::name).map(name -> "command " + name),
                        surface.actions().stream().map(action -> "button " + action.id()),
                        surface.modals().stream().map(form -> "submit " + form.id()),
                        Arrays.stream(Notice.class.getPermittedSubclasses())
                                .map(kind -> "notice " + kind.getSimpleName()))
                .flatMap(each -> each)
                .forEach(all::add);
        return all;
    }
}
