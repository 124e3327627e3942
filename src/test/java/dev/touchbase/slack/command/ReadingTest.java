package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private final TypingFirm firm = new TypingFirm();

    @BeforeAll
    void a_firm_with_three_customers() {
        Customer acme = firm.customer("Acme Ltd");
        firm.person(acme, "Ann Baker");
        firm.person(acme, "Bob Stone");
        firm.customer("Beta GmbH", "Betabau");
        firm.customer("Gamma & Söhne GmbH & Co. KG");
    }

    @AfterAll
    void close() {
        firm.close();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', emptyValue = "", nullValues = "-", textBlock = """
            # the examples of the command's own help
            acme call reached agreed the renewal next in 2 weeks => phone; reached; next 2026-12-07; note agreed the renewal
            acme call reached agreed the renewal                 => phone; reached; note agreed the renewal
            acme sold 4200                                       => sold; cents 420000
            acme call reached re promotion                       => phone; reached; re promotion
            acme call reached in                                 => phone; reached; inbound
            acme email out sent                                  => email; sent; outbound
            acme call reached with ann                           => phone; reached; with Ann Baker
            acme visit with <@UPRIYA>                            => in person; with @Priya
            acme call reached by <@UPRIYA|priya>                 => phone; reached; by @Priya
            acme call reached yesterday 4pm                      => phone; reached; at 2026-11-22 16:00
            # any order, each kind once
            acme reached call                                    => phone; reached
            acme yesterday reached renewal phone in              => phone; reached; re renewal; inbound; at 2026-11-22
            acme with ann renewal reached call                   => phone; reached; re renewal; with Ann Baker
            acme 5.12. call                                      => phone; at 2025-12-05
            acme next friday call reached                        => phone; reached; next 2026-11-27
            acme next week reached                               => reached; next 2026-11-30
            acme call email sent                                 => phone; note email sent
            acme call reached no answer                          => phone; reached; note no answer
            acme call call back tomorrow                         => phone; note call back tomorrow
            # nothing but a customer, or a customer and a note
            acme                                                 =>
            acme wants a new quote                               => note wants a new quote
            acme 3 people want a demo                            => note 3 people want a demo
            # synonyms
            acme called                                          => phone
            acme phoned left a message                           => phone; left message
            acme rang didn't pick up                             => phone; no answer
            acme call didn’t pick up                             => phone; no answer
            acme vm                                              => phone; left message
            acme left a voicemail                                => phone; left message
            acme na                                              => no answer
            acme call n/a                                        => phone; no answer
            acme call no reply                                   => phone; no answer
            acme couldn't reach                                  => no answer
            acme spoke to ann                                    => reached; with Ann Baker
            acme spoke with ann                                  => reached; with Ann Baker
            acme call talked                                     => phone; reached
            acme emailed                                         => email; sent
            acme e-mail sent                                     => email; sent
            acme mail replied                                    => email; replied
            acme visited                                         => in person; reached
            acme met ann                                         => in person; reached; with Ann Baker
            acme met with ann                                    => in person; reached; with Ann Baker
            acme met                                             => in person; reached
            acme in person                                       => in person
            acme in-person meeting booked                        => in person; meeting booked
            acme texted                                          => sms; sent
            acme text reached                                    => sms; reached
            acme whatsapp sent                                   => messenger; sent
            acme linkedin replied                                => social; replied
            acme letter sent                                     => letter; sent
            acme trade fair reached                              => event; reached
            acme video call reached                              => phone; reached
            acme zoom reached                                    => phone; reached
            acme booked a meeting                                => meeting booked
            acme call booked                                     => phone; meeting booked
            acme call not interested                             => phone; declined
            acme call complaint late delivery                    => phone; complaint; re complaint; note late delivery
            acme call reached complaint about the delivery       => phone; reached; re complaint; note about the delivery
            acme email bounced                                   => email; bounced
            acme email opted out                                 => email; opted out
            acme call resolved                                   => phone; resolved
            acme follow-up call reached                          => phone; reached; re follow-up
            acme follow up call reached                          => phone; reached; re follow-up
            acme check-in call reached                           => phone; reached; re check-in
            acme email newsletter sent                           => email; sent; re newsletter
            acme regarding renewal call                          => phone; re renewal
            acme incoming call reached                           => phone; reached; inbound
            acme reached by phone                                => phone; reached
            acme call next: friday                               => phone; next 2026-11-27
            # German
            acme angerufen                                       => phone
            acme angerufen nicht erreicht                        => phone; no answer
            acme Anruf erreicht                                  => phone; reached
            acme Besuch                                          => in person
            acme persönlich gesprochen                           => in person; reached
            acme Brief geschickt                                 => letter; sent
            acme telefoniert                                     => phone; reached
            acme angerufen auf Mailbox gesprochen                => phone; left message; note gesprochen
            acme Nachricht hinterlassen                          => left message
            acme Termin vereinbart                               => meeting booked
            acme angerufen kein Interesse                        => phone; declined
            acme Beschwerde Lieferung zu spät                    => complaint; re complaint; note Lieferung zu spät
            acme Anruf erreicht gestern mit Ann                  => phone; reached; with Ann Baker; at 2026-11-22
            acme Anruf erreicht Wiedervorlage in 2 Wochen        => phone; reached; next 2026-12-07
            # joining words
            acme called and left a message                       => phone; left message
            acme called but no answer                            => phone; no answer
            acme called, left message, yesterday                 => phone; left message; at 2026-11-22
            acme called - no answer                              => phone; no answer
            acme called – no answer                              => phone; no answer
            acme called and agreed on a price                    => phone; note and agreed on a price
            acme I called                                        => phone
            # direction or the first word of a note
            acme call in asked for an invoice                    => phone; inbound; note asked for an invoice
            acme call reached in good mood                       => phone; reached; note in good mood
            acme call reached in the office                      => phone; reached; note in the office
            acme call out of office until monday                 => phone; note out of office until monday
            acme call out reached                                => phone; reached; outbound
            # amounts
            acme sold 4.200,50 €                                 => sold; cents 420050
            acme sold 4,200.50                                   => sold; cents 420050
            acme sold €4.200                                     => sold; cents 420000
            acme sold £4k                                        => sold; cents 400000
            acme sold 1.5k                                       => sold; cents 150000
            acme sold EUR 300                                    => sold; cents 30000
            acme sold 300 euros                                  => sold; cents 30000
            acme sold for 300 euros                              => sold; cents 30000
            acme sold 5.12                                       => sold; cents 512
            acme sold 12,50                                      => sold; cents 1250
            acme sold 4'200                                      => sold; cents 420000
            acme sold 4200.                                      => sold; cents 420000
            acme sold 4200 renewal by visit                      => sold; re renewal; cents 420000; note by visit
            acme call sold 4200 next in 3 months                 => phone; sold; cents 420000; next 2027-02-23
            acme sold 99999999999999999                          => sold; note 99999999999999999
            acme call 4200                                       => phone; note 4200
            acme call €99 asked about it                         => phone; cents 9900; note asked about it
            # words that are also days
            acme call reached so they want more                  => phone; reached; note so they want more
            acme call reached do not call again                  => phone; reached; note do not call again
            acme call reached may renew                          => phone; reached; note may renew
            acme call reached sat down with ann                  => phone; reached; note sat down with ann
            acme call reached friday                             => phone; reached; at 2026-11-20
            acme call reached second time                        => phone; reached; note second time
            # with
            acme call with ann and bob                           => phone; with Ann Baker; with Bob Stone
            acme call with ann baker reached                     => phone; reached; with Ann Baker
            acme call with <@UPRIYA> <@ULENA>                    => phone; with @Priya; with @Lena
            acme call with <@UPRIYA> and ann                     => phone; with Ann Baker; with @Priya
            acme visit with priya                                => in person; with @Priya
            acme visit with lena fischer reached                 => in person; reached; with @Lena
            acme visit with <@UNEW|new>                          => in person; with @?UNEW
            acme call with good news                             => phone; note with good news
            acme call with annie                                 => phone; note with annie
            # what closes a note
            acme call they agree next fri                        => phone; next 2026-11-27; note they agree
            acme call they agree. Next in two weeks.             => phone; next 2026-12-07; note they agree.
            acme call they agree re renewal                      => phone; re renewal; note they agree
            acme call they agree by <@UPRIYA>                    => phone; by @Priya; note they agree
            acme call they agree promised a quote by friday      => phone; promised a quote by 2026-11-27; note they agree
            acme call promised quote by 27 nov                   => phone; promised quote by 2026-11-27
            acme call ok promised quote by fri next in 2 weeks   => phone; next 2026-12-07; promised quote by 2026-11-27; note ok
            acme call ok re renewal by <@UPRIYA> next tomorrow   => phone; re renewal; by @Priya; next 2026-11-24; note ok
            acme call signed by Ann                              => phone; note signed by Ann
            acme call signed by friday                           => phone; note signed by friday
            acme call they promised to come back                 => phone; note they promised to come back
            acme call they open next month                       => phone; note they open next month
            acme call next steps unclear                         => phone; note next steps unclear
            acme call ok next in 2 weeks they hope               => phone; note ok next in 2 weeks they hope
            acme call wants it re order 12                       => phone; note wants it re order 12
            # what was meant as a date and is none stays in the note, and is known to be none
            acme call reached next 31 feb                        => phone; reached; no date NEXT next 31 feb; note next 31 feb
            acme call reached all fine next 31.2.                => phone; reached; no date NEXT next 31.2.; note all fine next 31.2.
            acme call reached ok next in 2 weks                  => phone; reached; no date NEXT next in 2 weks; note ok next in 2 weks
            acme call reached ok, next 5 octomber                => phone; reached; no date NEXT next 5 octomber; note ok, next 5 octomber
            acme call reached next 25:00                         => phone; reached; no date NEXT next 25:00; note next 25:00
            acme call reached nächster 31.2.                     => phone; reached; no date NEXT nächster 31.2.; note nächster 31.2.
            acme call ok next 31 feb re renewal                  => phone; re renewal; no date NEXT next 31 feb; note ok next 31 feb
            acme call promised a quote by 31 feb                 => phone; no date PROMISED promised a quote by 31 feb; note promised a quote by 31 feb
            acme call ok promised a quote by 31 feb next tomorrow => phone; next 2026-11-24; no date PROMISED promised a quote by 31 feb; note ok promised a quote by 31 feb
            acme call reached 31 feb agreed                      => phone; reached; no date PAST_MOMENT 31 feb; note 31 feb agreed
            acme call reached 30.2.2026                          => phone; reached; no date PAST_MOMENT 30.2.2026; note 30.2.2026
            # and what was not meant as one is a note
            acme call spoke about the next steps                 => phone; reached; note about the next steps
            acme call reached busy for the next 3 months         => phone; reached; note busy for the next 3 months
            acme call reached moves next door                    => phone; reached; note moves next door
            acme call reached next order 12                      => phone; reached; note next order 12
            acme call reached promised to come by                => phone; reached; note promised to come by
            acme call reached 3 may be enough                    => phone; reached; note 3 may be enough
            # German next
            acme angerufen erreicht nächster 5.12.               => phone; reached; next 2026-12-05
            acme angerufen erreicht alles gut nächster 5.12.     => phone; reached; next 2026-12-05; note alles gut
            acme angerufen erreicht alles gut wv in 2 wochen     => phone; reached; next 2026-12-07; note alles gut
            acme angerufen versprochen Angebot bis Freitag       => phone; promised Angebot by 2026-11-27
            # as people dictate and type on a phone
            acme just called, left a voicemail, will try again   => phone; left message; note will try again
            acme had a call with ann, agreed the renewal, next in two weeks => phone; with Ann Baker; next 2026-12-07; note agreed the renewal,
            acme call reached. Next call on Friday.              => phone; reached; next 2026-11-27
            acme call reached all fine. Next check-in in two weeks. => phone; reached; next 2026-12-07; note all fine.
            acme call reached next call 31 feb                   => phone; reached; no date NEXT next call 31 feb; note next call 31 feb
            acme call reached next time they want a demo         => phone; reached; note next time they want a demo
            acme angerufen niemanden erreicht                    => phone; no answer
            acme zurückgerufen erreicht                          => phone; reached
            acme Rückruf erreicht nächster Anruf in 2 Wochen     => phone; reached; next 2026-12-07
            # an explicit note
            acme call reached note: sold 4200 yesterday          => phone; reached; note sold 4200 yesterday
            acme note: call reached                              => note call reached
            acme call note: x next in 2 weeks                    => phone; next 2026-12-07; note x
            acme call note that                                  => phone; note note that
            # a note full of keywords stays one
            acme call reached they said call email sms sold 4200 tomorrow no answer in out with ann => phone; reached; note they said call email sms sold 4200 tomorrow no answer in out with ann
            acme email sent asked: call, visit or letter?        => email; sent; note asked: call, visit or letter?
            # a note is kept to the letter
            acme call "twice  a   week" & <b> => phone; note "twice  a   week" & <b>
            acme call ok &amp; fine &lt;3                        => phone; note ok & fine <3
            acme call see <https://a.example/x|our page>, ok     => phone; note see our page, ok
            acme call ask <@UPRIYA> about it                     => phone; note ask @Priya Patel about it
            acme call — they’re “happy”                          => phone; note — they’re “happy”
            # dictation
            Acme. Called. Left a message. Yesterday.             => phone; left message; at 2026-11-22
            Acme, call, reached, agreed the renewal.             => phone; reached; note agreed the renewal.
            ACME CALL REACHED                                    => phone; reached
            Acme called reached next in two weeks.               => phone; reached; next 2026-12-07
            """)
    void a_contact_is_read(String typed, String expected) {
        Line line = firm.reader.one(firm.typed(typed), Certainty.WRITING, Takes.LOG);

        assertThat(line.customer().name()).isEqualTo("Acme Ltd");
        assertThat(ReadingWords.of(line.reading())).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            CHANNEL PURPOSE FUTURE_MOMENT      => acme phone promotion tomorrow 10am        => phone; re promotion; at 2026-11-24 10:00
            CHANNEL FUTURE_MOMENT NOTE         => acme call tomorrow 3pm ask for bob        => phone; at 2026-11-24 15:00; note ask for bob
            CHANNEL FUTURE_MOMENT NOTE         => acme call friday                          => phone; at 2026-11-27
            INTERVAL FUTURE_MOMENT             => acme 3 days                               => every 3 days
            INTERVAL FUTURE_MOMENT             => acme until friday                         => at 2026-11-27
            INTERVAL FUTURE_MOMENT             => acme by 2 weeks                           => every 2 weeks
            INTERVAL FUTURE_MOMENT             => acme um 3 tage                            => every 3 days
            INTERVAL FUTURE_MOMENT             => acme to friday                            => at 2026-11-27
            CHANNEL FUTURE_MOMENT NOTE         => acme anrufen morgen um 15 Uhr             => phone; at 2026-11-24 15:00
            INTERVAL FUTURE_MOMENT             => acme for 2 weeks                          => every 2 weeks
            INTERVAL MAXIMUM ASKED             => acme every 6 weeks max 8 weeks asked      => every 6 weeks; max 8 weeks; asked
            INTERVAL MAXIMUM ASKED             => acme asked at most 2 months every month   => every month; max 2 months; asked
            FUTURE_MOMENT NOTE                 => acme until 1 jan building closed          => at 2027-01-01; note building closed
            CHANNEL SPAN                       => acme email since 1 nov                    => email; span 2026-11-01..9999-12-31
            CHANNEL SPAN                       => acme last week                            => span 2026-11-16..2026-11-22
            BY_DATE NOTE                       => acme quote by friday                      => until 2026-11-27; note quote
            BY_DATE NOTE                       => acme kept                                 => note kept
            ROLE STAFF                         => acme service <@UPRIYA>                    => role service; @Priya
            ROLE STAFF                         => acme account manager lena                 => role account manager; @Lena
            ROLE STAFF                         => acme sales <@USAM> service <@UPRIYA>      => role sales; role service; @Sam; @Priya
            NOTE                               => acme call reached                         => note call reached
            NOTE                               => acme on holiday                           => note on holiday
            CHANNEL NOTE                       => acme advertising                          => note advertising
            """)
    void each_subcommand_takes_what_it_names(String takes, String typed, String expected) {
        Set<Takes> kinds = Set.of(takes.split(" ")).stream().map(Takes::valueOf).collect(Collectors.toSet());

        assertThat(ReadingWords.of(firm.reader
                        .one(firm.typed(typed), Certainty.WRITING, kinds)
                        .reading()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            acme call reached                           => Acme: phone; reached
            acme; beta; gamma call reached              => Acme: phone; reached / Beta: phone; reached / Gamma: phone; reached
            acme call reached; beta no answer           => Acme: phone; reached / Beta: no answer
            acme call reached; beta                     => Acme: phone; reached / Beta: phone; reached
            acme call reached;beta;                     => Acme: phone; reached / Beta: phone; reached
            acme; beta call reached ok; betabau email   => Acme: phone; reached; note ok / Beta: phone; reached; note ok / Beta: email
            acme call ok; gamma email                   => Acme: phone; note ok; gamma email
            acme call agreed; beta no answer            => Acme: phone; note agreed / Beta: no answer
            acme call agreed; beta                      => Acme: phone; note agreed / Beta: phone; note agreed
            acme call agreed; beta wants the same       => Acme: phone; note agreed; beta wants the same
            acme call price ok; will call back          => Acme: phone; note price ok; will call back
            acme call ok; ann called                    => Acme: phone; note ok; ann called
            acme call reached; agreed the renewal       => Acme: phone; reached; note ; agreed the renewal
            acme call reached "a; b"                    => Acme: phone; reached; note "a; b"
            acme call a;b;c;d                           => Acme: phone; note a;b;c;d
            acme call a; "beta" email                   => Acme: phone; note a / Beta: email
            acme call a; #2 email                       => Acme: phone; note a / Beta: email
            acme with ann call; beta                    => Acme: phone; with Ann Baker / Beta: phone
            """)
    void several_customers_are_parted_by_a_semicolon(String typed, String expected) {
        assertThat(firm.reader.each(firm.typed(typed), Certainty.WRITING, Takes.LOG).stream()
                        .map(line -> line.customer().name().split(" ")[0] + ": " + ReadingWords.of(line.reading()))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            "Acme North Ltd" ann@acme.example +44 20 7946 0000 sales <@USAM> every 2 weeks => Acme North Ltd => every 2 weeks; role sales; @Sam; ann@acme.example; tel +44 20 7946 0000
            Acme North Ltd sales <@USAM>                                   => Acme North Ltd => role sales; @Sam
            “Müller & Söhne” <mailto:a@b.example|a@b.example>              => Müller & Söhne => a@b.example
            Delta <tel:+4930123456|030 123456>                             => Delta          => tel +4930123456
            Delta 030 / 123456, every month                                => Delta          => every month; tel 030 / 123456
            Delta                                                          => Delta          => ''
            """)
    void a_new_name_ends_before_the_first_known_word(String typed, String name, String expected) {
        NewName read = firm.reader.newName(
                firm.typed(typed), Set.of(Takes.EMAIL, Takes.PHONE, Takes.ROLE, Takes.STAFF, Takes.INTERVAL));

        assertThat(read.name()).isEqualTo(name);
        assertThat(ReadingWords.of(read.reading())).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void without_a_customer_the_rest_is_read_from_any_token_on() {
        Reading read = firm.reader.rest(firm.typed("until 5 dec cover <@UPRIYA>"), 0, Set.of(Takes.SPAN, Takes.NOTE));

        assertThat(ReadingWords.of(read)).isEqualTo("span 0001-01-01..2026-12-05; note cover @Priya Patel");
    }
}
