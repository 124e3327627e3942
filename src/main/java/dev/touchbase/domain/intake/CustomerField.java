package dev.touchbase.domain.intake;

import java.util.List;

/// What a column of a customer list can mean. Owners, assistants, parent companies and "created by" are never the
/// customer's own name, e-mail or phone: only exact headings count.
public enum CustomerField implements Field {
    /// The customer's key in the source: its external reference.
    ID(
            "id",
            "customerid customerno customernumber customerref accountid accountnumber companyid clientid externalid externalref kundennummer kundennr kundenid debitorennummer debitor"),
    /// The key of the row in the source. It is the customer's, unless the row is a person at a named company.
    RECORD("record", "id recordid key ref personid contactid organizationid"),
    /// The company, or the person if the customer is one.
    NAME(
            "name",
            "company companyname customer customername account accountname organisation organization organisationname organizationname organization1name personorganization business businessname client clientname firma firmenname kunde kundenname unternehmen name"),
    /// Someone at the customer.
    CONTACT(
            "contact",
            "contactname contactperson contact person personname fullname ansprechpartner ansprechperson kontakt kontaktperson fn"),
    FIRST_NAME("first name", "firstname givenname forename personfirstname vorname"),
    LAST_NAME("last name", "lastname surname familyname personlastname nachname familienname"),
    EMAIL(
            "email",
            "email emailaddress mail mailaddress email1value emailwork personemail personemailwork personemailhome personemailother primaryemail kontaktemail emailadresse"),
    /// A number to call; of several columns the first that is filled.
    PHONE(
            "phone",
            "phone phonenumber telephone telephonenumber tel telefon telefonnummer businessphone workphone primaryphone companymainphone phonework personphone personphonework phone1value mobile mobilephone mobilephonenumber mobilenumber cell cellphone handy mobil personphonemobile homephone personphonehome personphoneother"),
    TOWN("town", "town city ort stadt mailingcity billingcity businesscity address1city wohnort"),
    COUNTRY(
            "country",
            "country countryregion countrycode land mailingcountry billingcountry businesscountryregion address1country staat"),
    /// The part of the country by whose holidays the customer lives, as a code such as BY.
    REGION("region", "region holidayregion state stateregion province bundesland regioncode"),
    ZONE("zone", "zone timezone zeitzone tz"),
    STAGE("stage", "stage lifecyclestage customerstage phase"),
    SEGMENT("segment", "segment group category customergroup tier kundengruppe klasse"),
    VALUE("value", "value annualvalue yearlyvalue annualrevenue revenue turnover sales1year umsatz jahresumsatz wert"),
    PREFERRED_CHANNEL(
            "preferred channel", "preferredchannel preferredcontactmethod contactpreference bevorzugterkanal"),
    /// Who looks after them in service.
    SERVICE("service", "service serviceby servicestaff servicecontact kundendienst"),
    SALES("sales", "sales salesby salesrep salesperson salesrepresentative vertrieb aussendienst vertreter"),
    ACCOUNT_MANAGER(
            "account manager",
            "accountmanager accountowner contactowner companyowner customerowner recordowner personowner owner betreuer kundenbetreuer"),
    /// How often they want to hear from the business.
    CADENCE("cadence", "cadence every howoften interval contactevery frequency rhythmus kontaktrhythmus turnus"),
    /// Other names, separated by semicolons.
    ALIASES("aliases", "aliases alias alsoknownas aka nickname othernames kurzname");

    private final String word;
    private final List<String> headings;

    CustomerField(String word, String headings) {
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
