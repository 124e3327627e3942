package dev.touchbase.sandbox;

/// The workspace of the sandbox: Harbour & Finch, a small firm that fits out shops and offices.
public final class SampleWorkspace {
    private SampleWorkspace() {}

    /// Five people with different parts, three channels; the bot sits in #general and #customers.
    public static Workspace create() {
        return Workspace.called("T0HARBOUR01", "Harbour & Finch")
                .bot("U0TOUCHBASE", "Touchbase")
                .member(person("U0SAM000001", "sam", "Sam Okafor", "Sales"))
                .member(person("U0PRIYA0001", "priya", "Priya Raman", "Service"))
                .member(person("U0LENA00001", "lena", "Lena Brandt", "Account manager")
                        .withZone("Europe/Berlin")
                        .withLocale("de-DE"))
                .member(person("U0TOM000001", "tom", "Tom Hale", "Marketing"))
                .member(person("U0MARIA0001", "maria", "Maria Finch", "Owner").asAdmin())
                .channel("C0GENERAL01", "general")
                .channel("C0CUSTOMERS", "customers")
                .channelWithoutBot("C0RANDOM001", "random")
                .build();
    }

    private static Member person(String id, String handle, String name, String title) {
        return Member.of(id, handle, name).withTitle(title).withEmail(handle + "@harbourfinch.example");
    }
}
