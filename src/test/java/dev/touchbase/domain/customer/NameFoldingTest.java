package dev.touchbase.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "MÜLLER",
                "Mueller",
                "Muller",
                "mu\u0308ller",
                "Müller GmbH",
                "Müller GmbH & Co. KG",
                "Fa. Müller",
                "Firma Müller",
                "Herr Müller",
                "Herrn Dr. Müller",
                "Frau Prof. Dr. Müller",
                "Mr. Müller",
                "Mrs Müller",
                "Ms Müller",
                "Dr. med. Müller",
                "Dipl.-Ing. Müller",
                "Müller Ltd",
                "Müller Ltd.",
                "Müller Limited",
                "Müller, Inc.",
                "Müller LLC",
                "Müller Corp.",
                "Müller S.A.",
                "Müller S. A.",
                "Müller S.p.A.",
                "Müller B.V.",
                "Müller Pty Ltd",
                "Müller e.K.",
                "Müller e. K.",
                "Müller UG (haftungsbeschränkt)",
                "Müller AG",
                "Müller KG",
                "Müller KGaA",
                "Müller und Co.",
                "Müller & Co",
                "Ｍｕｌｌｅｒ",
                "  Müller  ",
                "\"Müller\""
            })
    void titles_legal_forms_and_spelling_of_umlauts_make_no_difference(String name) {
        assertThat(NameFolding.words(name)).containsExactly("muller");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme Ltd                  | acme
            Acme Ltd, London          | acme london
            Smith & Sons              | smith sons
            Smith and Sons Ltd        | smith sons
            Schmidt und Söhne OHG     | schmidt sohne
            Weiß                      | weiss
            WEISS                     | weiss
            Groẞmann                  | grossmann
            O'Brien                   | obrien
            O’Brien                   | obrien
            McDonald's                | mcdonalds
            Jean-Luc Picard           | jean luc picard
            Crème Brûlée S.A.R.L.     | creme brulee
            Łódź Trade                | lodz trade
            Søren Østergård           | soren ostergard
            Soeren Oestergard         | soren ostergard
            Ærø Færge                 | aro farge
            İstanbul Kebap            | istanbul kebap
            ISTANBUL KEBAP            | istanbul kebap
            Diyarbakır                | diyarbakir
            Þór Ðuro                  | thor duro
            Œuvre                     | ouvre
            Ångström AB               | angstrom
            3M Company                | 3m
            Studio 54                 | studio 54
            Acme.com                  | acme com
            J.R.R. Tolkien            | jrr tolkien
            Spa Royal                 | spa royal
            AG Metall                 | ag metall
            ING Bank                  | ing bank
            Limited Edition Shop      | limited edition shop
            Müller (Berlin)           | muller berlin
            Ｍüｌｌｅｒ　株式会社       | muller 株式会社
            Παπαδόπουλος              | παπαδοπουλοσ
            ΠΑΠΑΔΟΠΟΥΛΟΣ              | παπαδοπουλοσ
            Иванов                    | иванов
            ИВАНОВ                    | иванов
            株式会社トヨタ               | 株式会社トヨタ
            ガンダム                    | ガンダム
            ｶﾞﾝﾀﾞﾑ                     | ガンダム
            삼성                       | 삼성
            שלום                      | שלום
            """)
    void finds_the_words_of_a_name(String name, String folded) {
        assertThat(NameFolding.folded(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "AG, ag",
        "Dr., dr",
        "The Firma, the firma",
        "GmbH, gmbh",
        "& Co. KG, co kg",
        "Herr, herr",
        "'Ltd Inc.', ltd inc",
        "Und, und"
    })
    void keeps_titles_and_forms_where_nothing_else_remains(String name, String folded) {
        assertThat(NameFolding.folded(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "&", "--", "...", "'"})
    void finds_no_word_where_there_is_none(String name) {
        assertThat(NameFolding.words(name)).isEmpty();
        assertThat(NameFolding.folded(name)).isEmpty();
    }

    @Test
    void folding_lightly_tells_jo_from_joe() {
        assertThat(NameFolding.folded("Joe")).isEqualTo(NameFolding.folded("Jo"));
        assertThat(NameFolding.lightlyFolded("Joe")).isEqualTo("joe");
        assertThat(NameFolding.lightlyFolded("JO")).isEqualTo("jo");
        assertThat(NameFolding.lightlyFolded("Fa. Müller & Co. KG")).isEqualTo("fa muller co kg");
    }

    @Test
    void folding_what_is_folded_changes_nothing() {
        String folded = NameFolding.folded("Herr Müller-Lüdenscheidt GmbH");
        assertThat(NameFolding.folded(folded)).isEqualTo(folded).isEqualTo("muller ludenscheidt");
    }

    @Test
    void a_word_has_as_many_deletes_as_letters_and_itself() {
        assertThat(NameFolding.deletes("acme")).containsExactlyInAnyOrder("acme", "cme", "ame", "ace", "acm");
        assertThat(NameFolding.deletes("lll")).containsExactlyInAnyOrder("lll", "ll");
        assertThat(NameFolding.deletes("ab")).containsExactly("ab");
        assertThat(NameFolding.deletes("a".repeat(24))).hasSize(2);
        assertThat(NameFolding.deletes("a".repeat(25))).hasSize(1);
        assertThat(NameFolding.deletes("")).containsExactly("");
        assertThat(NameFolding.deletes("𠮷野家")).containsExactlyInAnyOrder("𠮷野家", "野家", "𠮷家", "𠮷野");
    }

    @ParameterizedTest
    @CsvSource({
        "acme, acme, true",
        "acme, acm, true",
        "acme, acmee, true",
        "acme, akme, true",
        "acme, amce, true",
        "acme, caem, false",
        "acme, mcae, false",
        "acme, ac, false",
        "acme, acmexx, false",
        "abc, cba, false",
        "ab, ba, true",
        "'', a, true",
        "'', ab, false",
        "aab, aba, true",
        "cxad, cayd, false",
        "abab, baba, false",
        "muller, miller, true",
        "muller, moeller, false",
        "aaa, aa, true"
    })
    void counts_one_slip_of_the_fingers(String a, String b, boolean near) {
        assertThat(NameFolding.withinOneEdit(a, b)).isEqualTo(near);
        assertThat(NameFolding.withinOneEdit(b, a)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"acme, acm", "acme, acmee", "acme, akme", "acme, amce", "muller, mulelr"})
    void words_within_one_edit_share_a_delete(String a, String b) {
        Set<String> shared = new HashSet<>(NameFolding.deletes(a));
        shared.retainAll(NameFolding.deletes(b));
        assertThat(shared).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a. ", "s.p.a. ", "ü", "GmbH ", "\u0301", "'", "und "})
    void finishes_fast_on_endless_names(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> NameFolding.words(part.repeat(20_000)));
    }
}
