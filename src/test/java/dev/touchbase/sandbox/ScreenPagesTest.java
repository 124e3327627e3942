package dev.touchbase.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The screen without a browser.
class ScreenPagesTest {
    private final StandInSlack house = StandInSlack.start(SampleWorkspace.create(), 0);
    private final RawClient client = new RawClient(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void hostile_names_and_text_are_only_read() {
        house.changes(Member.of("U0TOM000001", "tom", "<img src=x onerror=alert(1)>"));
        house.as("sam").says("<script>alert('hello')</script> \"quoted\"");
        String page = client.get(house.url() + "as/sam/general", Map.of()).body();
        assertThat(page)
                .doesNotContain("<img src=x")
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(&#39;hello&#39;)&lt;/script&gt;");
    }

    @Test
    void a_page_runs_no_script_but_its_own() {
        var page = client.get(house.url() + "as/sam/general", Map.of());
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain(" style=").doesNotContain(" onclick=");
    }

    @Test
    void an_unknown_person_or_channel_gets_a_page_that_says_so() {
        assertThat(client.get(house.url() + "as/nobody/general", Map.of()))
                .matches(r -> r.statusCode() == 404 && r.body().contains("Nobody here is called nobody."));
        assertThat(client.get(house.url() + "as/sam/nowhere", Map.of()).body())
                .contains("There is no channel #nowhere.");
    }

    @Test
    void another_site_cannot_act_here() throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(house.url() + "as/sam/general/type"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("line=hello"))
                .build();
        var answer = java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(house.channel("#general")).isEmpty();
    }

    @Test
    void only_what_has_changed_is_sent_again() {
        String page = client.get(house.url() + "as/sam/general", Map.of()).body();
        String sidebar = hash(page, "sidebar");
        String main = hash(page, "main");
        String address = house.url() + "as/sam/general/parts?have-sidebar=" + sidebar + "&have-main=" + main;
        assertThat(client.get(address, Map.of()).body())
                .doesNotContain("part-main")
                .doesNotContain("part-sidebar");
        house.as("priya").says("news");
        assertThat(client.get(address, Map.of()).body()).contains("part-main").contains("news");
    }

    private static String hash(String page, String part) {
        var found = java.util.regex.Pattern.compile("name=\"have-" + part + "\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
