package dev.touchbase.domain.intake;

import java.util.List;

/// What a column of a list of contacts can mean.
public enum TouchpointField implements Field {
    /// The key of the row in the source: a row whose key is known is never taken twice.
    ID(
            "id",
            "id recordid orderid touchpointid activityid callid messageid ticketid taskid ordernumber orderno bestellnummer auftragsnummer belegnummer nummer"),
    /// The customer's external reference.
    CUSTOMER_ID(
            "customer id",
            "customerid customerno customernumber customerref companyid accountid clientid externalid externalref kundennummer kundennr kundenid debitor"),
    /// The customer's name, e-mail or #number.
    CUSTOMER(
            "customer",
            "customer customername company companyname account accountname client clientname organisation organization activityorganization recipient recipients to relatedto kunde kundenname firma empfanger an"),
    CUSTOMER_EMAIL("customer email", "customeremail email emailaddress recipientemail toemail"),
    /// Who made the contact, by name or e-mail; several are separated by semicolons.
    STAFF(
            "staff",
            "staff staffname employee employeename user username agent rep salesrep salesperson sender from owner ownername by assignedto activityassignedto activityassignedtouser activityowner taskowner contactedby mitarbeiter mitarbeiterin bearbeiter verkaufer absender von"),
    /// A number for who made it, used only where there is no name.
    STAFF_ID("staff id", "employeeid staffid userid ownerid agentid mitarbeiternummer personalnummer"),
    /// When it happened.
    DATE(
            "date",
            "date when happened happenedat happenedon datetime timestamp sentatutc sentat sent orderdate activitydate activitydatetime contactdate calldate createdat callstart startdatetime startdate datum wann zeitpunkt bestelldatum auftragsdatum"),
    /// The time of day, where the date stands alone.
    TIME("time", "time timeofday calltime uhrzeit zeit"),
    CHANNEL("channel", "channel activitytype contacttype type medium via kanal art kontaktart tasksubtype"),
    DIRECTION("direction", "direction inout calltype callcategory hscalldirection richtung"),
    /// A purpose by its name.
    PURPOSE("purpose", "purpose reason zweck anlass contactreason"),
    /// What it was about in words: it opens the note.
    SUBJECT("subject", "subject title topic betreff activitysubject tasktitle emailsubject"),
    OUTCOME("outcome", "outcome result status disposition calldisposition callresult meetingoutcome ergebnis resultat"),
    AMOUNT("amount", "amount value total ordertotal ordervalue revenue price betrag wert summe umsatz"),
    NOTE(
            "note",
            "note notes body comment comments description activitynote text message details content notiz bemerkung kommentar beschreibung nachricht"),
    /// Which message it carried, such as the name of a mailing.
    MESSAGE("message", "campaign campaignname mailing mailingname emailname kampagne aussendung"),
    /// The brand, product or service type it was about.
    LINE("line", "line productline brand product producttype servicetype marke produkt produktlinie sparte"),
    /// Whom they spoke to at the customer.
    PERSON("person", "person contact contactname spokento contactperson activityperson ansprechpartner kontakt");

    private final String word;
    private final List<String> headings;

    TouchpointField(String word, String headings) {
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
