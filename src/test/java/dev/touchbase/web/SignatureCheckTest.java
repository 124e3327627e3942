package dev.touchbase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {

    private static final long NOW = 1_790_000_000L;
    private static final String SECRET = "fabricated0signing0secret0000001";
    private static final byte[] BODY = "command=%2Fcontact&text=log+acme+call+reached".getBytes(StandardCharsets.UTF_8);

    private final SignatureCheck check = new SignatureCheck(SECRET, InstantSource.fixed(Instant.ofEpochSecond(NOW)));

    /// Signed outside of this code: `printf 'v0:1790000000:<body>' | openssl dgst -sha256 -hmac <secret>`.
    @Test
    void takes_a_signature_that_another_program_made() {
        assertThat(passes("1790000000", "v0=f6a9d311e2383ad758527dda4fdeb7883d12cdabf476ab0c5c479260a4fb6046", BODY))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -299, 0, 299, 300})
    void takes_what_was_sent_within_five_minutes_of_now(long seconds) {
        assertThat(passes(String.valueOf(NOW + seconds), sign(NOW + seconds, BODY), BODY))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 86_400, -86_400, 315_360_000, -NOW})
    void refuses_what_is_older_or_comes_from_the_future(long seconds) {
        assertThat(passes(String.valueOf(NOW + seconds), sign(NOW + seconds, BODY), BODY))
                .isFalse();
    }

    static Stream<Arguments> bodies() {
        return Stream.of("a=1\r\n", "text=caf\u00e9+\ud83d\udc4b", "", "a=1&a=1")
                .map(text -> arguments(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void counts_bytes_and_not_characters_or_lines(byte[] body) {
        assertThat(passes(String.valueOf(NOW), sign(NOW, body), body)).isTrue();
    }

    @Test
    void refuses_a_body_that_differs_by_one_byte() {
        byte[] changed = BODY.clone();
        changed[10] ^= 1;

        assertThat(passes(String.valueOf(NOW), sign(NOW, BODY), changed)).isFalse();
    }

    @Test
    void refuses_another_secret() {
        var other = new SignatureCheck(SECRET + "x", InstantSource.fixed(Instant.ofEpochSecond(NOW)));

        assertThat(other.passes(List.of(String.valueOf(NOW)), List.of(sign(NOW, BODY)), BODY))
                .isFalse();
    }

    @Test
    void refuses_a_signature_of_another_time() {
        assertThat(passes(String.valueOf(NOW + 1), sign(NOW, BODY), BODY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            wrong digit,   v0=0000000000000000000000000000000000000000000000000000000000000000
            too short,     v0=c2e753f8
            no version,    c2e753f894e42cbb7c141263da464906c9c1f871bd14083cc85cb985fcfa5fa8
            empty,         ''
            """)
    void refuses_a_signature_of_another_shape(String what, String signature) {
        assertThat(passes(String.valueOf(NOW), signature, BODY)).as(what).isFalse();
    }

    @Test
    void refuses_the_right_signature_in_capitals() {
        var loud = sign(NOW, BODY).toUpperCase(java.util.Locale.ROOT).replace("V0=", "v0=");

        assertThat(passes(String.valueOf(NOW), loud, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "-1790000000", "1790000000.0", "17900000000000000000000", " 1790000000"})
    void refuses_a_timestamp_that_is_no_number_of_seconds(String timestamp) {
        assertThat(passes(timestamp, sign(timestamp, BODY), BODY)).isFalse();
    }

    @Test
    void refuses_two_of_a_header_and_none_of_it() {
        var timestamp = String.valueOf(NOW);
        var signature = sign(NOW, BODY);

        assertThat(check.passes(List.of(timestamp), List.of(signature, signature), BODY))
                .isFalse();
        assertThat(check.passes(List.of(timestamp, timestamp), List.of(signature), BODY))
                .isFalse();
        assertThat(check.passes(List.of(), List.of(signature), BODY)).isFalse();
        assertThat(check.passes(List.of(timestamp), List.of(), BODY)).isFalse();
    }

    private boolean passes(String timestamp, String signature, byte[] body) {
        return check.passes(List.of(timestamp), List.of(signature), body);
    }

    private static String sign(long timestamp, byte[] body) {
        return sign(String.valueOf(timestamp), body);
    }

    static String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
