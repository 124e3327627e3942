package dev.touchbase.domain.intake;

import java.util.List;

/// What a column of a list of employees can mean.
public enum StaffField implements Field {
    NAME("name", "name fullname employee employeename staff staffname displayname username mitarbeiter mitarbeiterin"),
    FIRST_NAME("first name", "firstname givenname forename vorname"),
    LAST_NAME("last name", "lastname surname familyname nachname familienname"),
    EMAIL("email", "email emailaddress mail workemail businessemail emailadresse");

    private final String word;
    private final List<String> headings;

    StaffField(String word, String headings) {
        this.word = word;
        this.headings = List.of(headings.split(" "));
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
