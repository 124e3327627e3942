package dev.touchbase.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchbase.domain.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            CustomerID,          ID
            customer_id,         ID
            ' Kunden-Nr. ',      ID
            Record ID,           RECORD
            Company Name,        NAME
            COMPANYNAME,         NAME
            Firma,               NAME
            Ansprechpartner,     CONTACT
            E-Mail,              EMAIL
            E-mail 1 - Value,    EMAIL
            Person - Email - Work, EMAIL
            Telefon,             PHONE
            Ort,                 TOWN
            Account Owner,       ACCOUNT_MANAGER
            Ländercode,
            How often?,          CADENCE
            """)
    void headings_are_known_in_any_spelling(String heading, CustomerField field) {
        var mapping = Mapping.of(CustomerField.class, List.of(heading), List.of());

        assertThat(Arrays.stream(CustomerField.values()).filter(mapping::has))
                .containsExactlyElementsOf(field == null ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Owner Name", "Owner Email", "Contact Owner.id", "Assistant's Name", "Assistant's Phone",
                        "AssistantPhone",
                "Parent Company", "Parent Account", "Created By", "Created By.id", "Modified By", "Manager's Name",
                "Fax", "Business Fax", "ReportsTo", "Spouse", "Company Domain Name", "Employee Email"
            })
    void what_belongs_to_somebody_else_is_never_the_customers(String heading) {
        var mapping = Mapping.of(CustomerField.class, List.of(heading), List.of());

        assertThat(Stream.of(
                                CustomerField.NAME,
                                CustomerField.CONTACT,
                                CustomerField.EMAIL,
                                CustomerField.PHONE,
                                CustomerField.FIRST_NAME,
                                CustomerField.LAST_NAME)
                        .filter(mapping::has))
                .isEmpty();
        assertThat(mapping.unused()).containsExactly(heading);
    }

    @Test
    void of_several_columns_the_first_that_is_filled_counts() {
        var mapping = Mapping.of(CustomerField.class, List.of("Mobile", "Phone", "Fax"), List.of());

        assertThat(mapping.value(Row.of(2, List.of("07", "030", "9")), CustomerField.PHONE))
                .contains("030");
        assertThat(mapping.value(Row.of(3, List.of("07", " ", "9")), CustomerField.PHONE))
                .contains("07");
        assertThat(mapping.value(Row.of(4, List.of("", "", "9")), CustomerField.PHONE))
                .isEmpty();
        assertThat(mapping.unused()).containsExactly("Fax");
    }

    @Test
    void the_user_goes_before_the_headings() {
        var mapping = Mapping.of(
                CustomerField.class,
                List.of("Name", "Trading as", "Region"),
                List.of("trading AS=name", "Region=ignore"));

        assertThat(mapping.value(Row.of(2, List.of("a", "b", "c")), CustomerField.NAME))
                .contains("b");
        assertThat(mapping.unused()).containsExactly("Region");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fax=telefax | There is no field "telefax" | name, contact
            Fex=phone   | There is no heading "Fex"   | Name, Fax
            Fax         | is no pair                  | --map
            =phone      | is no pair                  | --map
            """)
    void a_wrong_map_is_answered_with_what_there_is(String pair, String problem, String possible) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Mapping.of(CustomerField.class, List.of("Name", "Fax"), List.of(pair)))
                .withMessageContaining(problem)
                .withMessageContaining(possible);
    }

    @Test
    void a_heading_may_hold_an_equals_sign() {
        var mapping = Mapping.of(CustomerField.class, List.of("a=b"), List.of("a=b=name"));

        assertThat(mapping.headings(CustomerField.NAME)).containsExactly("a=b");
    }

    @ParameterizedTest
    @EnumSource(CustomerField.class)
    void every_field_of_a_customer_can_be_typed_and_means_one_thing(CustomerField field) {
        assertThat(Mapping.of(CustomerField.class, List.of("x"), List.of("x=" + field.word()))
                        .has(field))
                .isTrue();
        for (String heading : field.headings()) {
            assertThat(HeadingFolding.folded(heading)).isEqualTo(heading);
            assertThat(Arrays.stream(CustomerField.values())
                            .filter(other -> other.headings().contains(heading)))
                    .containsExactly(field);
        }
    }

    @ParameterizedTest
    @EnumSource(TouchpointField.class)
    void every_field_of_a_touchpoint_can_be_typed_and_means_one_thing(TouchpointField field) {
        assertThat(Mapping.of(TouchpointField.class, List.of("x"), List.of("x=" + field.word()))
                        .has(field))
                .isTrue();
        for (String heading : field.headings()) {
            assertThat(HeadingFolding.folded(heading)).isEqualTo(heading);
            assertThat(Arrays.stream(TouchpointField.values())
                            .filter(other -> other.headings().contains(heading)))
                    .containsExactly(field);
        }
    }
}
