package dev.touchbase.sandbox.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SigningTest {
    private static final String BODY =
            "token=fabricated-verification-token&team_id=T0AXQ4DEMO&team_domain=quillworks-demo"
                    + "&channel_id=C0AXQ8SALE&channel_name=sales-emea&user_id=U0AXQ5LENA&user_name=lena.okafor"
                    + "&command=%2Fcontact&text=log+%22Zo%C3%AB+%C5%81uczak%22+call+%3C%40U0AXQ6OMAR%7Comar.vidal%3E+in"
                    + "+%3C%23C0AXQ8SALE%7Csales-emea%3E+price+%26lt%3B+5k+%26amp%3B+%26gt%3B+3k%3F+%3Chttps%3A%2F%2F"
                    + "crm.example.test%2Fdeal%2F42%3E&api_app_id=A0AXQ3CNTC&is_enterprise_install=false&response_url="
                    + "https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT0AXQ4DEMO%2F7700000000001%2FFabricatedResponseUrl01"
                    + "&trigger_id=7700000000002.7600000000001.0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    @Test
    void signs_the_raw_body_as_slack_does() {
        assertThat(Signing.sign(
                        "fabricated0signing0secret0000001", "1790000000", BODY.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v0=c2e753f894e42cbb7c141263da464906c9c1f871bd14083cc85cb985fcfa5fa8");
    }
}
