package dev.touchbase.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.journey.House;
import dev.touchbase.sandbox.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// S1 on the wire: customers that an import named, in what really reaches Slack.
class HostileWireTest {

    private static final Set<String> MESSAGES = Set.of("chat.postMessage", "chat.postEphemeral", "chat.update");
    private static final Set<String> VIEWS = Set.of("views.open", "views.push", "views.publish", "views.update");

    @Test
    void what_an_import_named_does_nothing_in_slack_and_slack_is_told_to_make_nothing_of_it() throws IOException {
        try (var house = House.staffed()) {
            house.as("maria")
                    .types("/contact settings digest-channel #customers")
                    .sees("digest-channel");
            var file = house.folder().resolve("customers.csv");
            Files.writeString(file, csv());
            var imported = house.cliWhileStopped("import", "customers", file.toString());
            assertThat(imported.exit()).as(imported.err()).isZero();
            assertThat(house.count("customer")).isGreaterThan(80);

            var sam = house.as("sam");
            house.skipTo("Tue 08:30").skipTo("Tue 09:00");
            sam.opensHome().home();
            sam.in("#general").types("/contact due team").types("/contact mine").types("/contact zxz");
            sam.inDm().says("due").says("mine");
            sam.in("#customers")
                    .says("@touchbase due team")
                    .eventually(() -> assertThat(house.slack().calls().of("chat.postEphemeral"))
                            .isNotEmpty());
            IntStream.range(0, 40).forEach(at -> sam.types("/contact show " + at + "@x.example"));
            sam.types("/contact log 1@x.example");
            sam.modal();

            var calls = house.slack().calls().all();
            assertThat(calls)
                    .extracting(Calls.Call::method)
                    .contains("chat.postMessage", "views.publish", "views.open");
            var wrong = calls.stream().flatMap(call -> wrong(call).stream()).toList();
            assertThat(wrong).isEmpty();
            var answers = sam.ephemerals().stream()
                    .flatMap(shown ->
                            Spoken.of(shown.notification(), shown.blocks().toString()).marked().stream())
                    .toList();
            assertThat(answers)
                    .allSatisfy(text -> assertThat(PeoplesText.wrongIn(text)).isEmpty());
            assertThat(answers.stream()
                            .flatMap(text -> PeoplesText.shownIn(text).stream())
                            .distinct())
                    .as("hostile names on the screen")
                    .hasSizeGreaterThan(30);
        }
    }

    private static String csv() {
        var texts = HostileTexts.all();
        return IntStream.range(0, texts.size())
                .filter(at -> texts.get(at).length() < 150)
                .mapToObj(at -> "\"%s\",%d@x.example,\"%s\",sam@example.org"
                        .formatted(quoted(at, texts.get(at)), at, quoted(at, texts.get(at))))
                .collect(Collectors.joining("\n", "name,email,contact,sales\n", "\n"));
    }

    private static String quoted(int at, String text) {
        return PeoplesText.marked(at, text)
                .replace("\"", "\"\"")
                .replace("\u0000", "")
                .replaceAll("[\ud800-\udfff]", "");
    }

    private static Set<String> wrong(Calls.Call call) {
        Set<String> wrong = new TreeSet<>();
        var arguments = call.arguments();
        if (MESSAGES.contains(call.method())) {
            if (!said(arguments, "parse").equals("none")) {
                wrong.add(call.method() + " without parse none");
            }
            if (!List.of("0", "false").contains(said(arguments, "link_names"))) {
                wrong.add(call.method() + " links names");
            }
            if (call.method().equals("chat.postMessage")
                    && !(said(arguments, "unfurl_links") + said(arguments, "unfurl_media")).matches("(false|0){2}")) {
                wrong.add(call.method() + " unfurls");
            }
            look(call, Spoken.of(said(arguments, "text"), json(arguments, "blocks")), wrong);
        } else if (VIEWS.contains(call.method())) {
            look(call, Spoken.of("", json(arguments, "view")), wrong);
        }
        return wrong;
    }

    private static void look(Calls.Call call, Spoken spoken, Set<String> wrong) {
        spoken.notVerbatim().forEach(text -> wrong.add(call.method() + " not verbatim: " + text));
        spoken.marked()
                .forEach(text -> PeoplesText.wrongIn(text).forEach(fault -> wrong.add(call.method() + ": " + fault)));
    }

    private static String said(JsonNode arguments, String name) {
        return arguments.path(name).asText("");
    }

    private static String json(JsonNode arguments, String name) {
        var node = arguments.path(name);
        return node.isTextual() ? node.asText() : node.isMissingNode() ? "[]" : node.toString();
    }
}
