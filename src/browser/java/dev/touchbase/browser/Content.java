package dev.touchbase.browser;

/// What the demo bot says: believable enough to look at.
final class Content {
    private Content() {}

    static String digest() {
        return """
            {"text":"Due today: 3 customers. Overdue: 2.","blocks":[
             {"type":"header","text":{"type":"plain_text","text":"Monday 23 November"}},
             {"type":"section","text":{"type":"mrkdwn","text":"*Due today*\\n• *Acme Ltd*: <@U0SAM000001>, check-in every 2 weeks\\n• *Müller Ladenbau GmbH*: <@U0LENA00001>, promised a quote\\n• *Northside Dental*: <@U0PRIYA0001>, follow up a complaint"}},
             {"type":"section","text":{"type":"mrkdwn","text":"*Overdue*  2 customers\\n*Nobody's*  Corner Bakery: no one looks after them yet"},
              "accessory":{"type":"button","action_id":"take","value":"bakery","text":{"type":"plain_text","text":"Take it"},"accessibility_label":"Take it: Corner Bakery"}},
             {"type":"divider"},
             {"type":"context","elements":[{"type":"mrkdwn","text":"Friday: 7 contacts; 4 reached, 2 no answer, 1 meeting booked"}]}]}""";
    }

    static String reminder() {
        return """
            {"text":"Good morning Sam. 3 customers to contact today","blocks":[
             {"type":"section","text":{"type":"mrkdwn","text":"Good morning Sam. *3 customers* to contact today"}},
             %s,%s,%s,
             {"type":"context","elements":[{"type":"mrkdwn","text":"Blue Door Café: held until Thu 26 Nov, complaint open"}]},
             {"type":"actions","elements":[{"type":"button","action_id":"more","value":"2","text":{"type":"plain_text","text":"Show 2 more"}}]}]}""".formatted(
                        customer(
                                "acme",
                                "Acme Ltd",
                                "Ann Baker · <tel:+442079460000|+44 20 7946 0000>",
                                ":warning: overdue since Thu 19 Nov; every 2 weeks; Priya reached them by phone on Mon 9 Nov; promised a quote"),
                        customer(
                                "harlow",
                                "Harlow & Sons",
                                "Peter Harlow · <tel:+441632960017|+44 1632 960017>",
                                "every month; last contact Fri 23 Oct: _asked about shelving for the second shop_"),
                        customer(
                                "quill",
                                "Quill Books",
                                "Zoë Quill · <mailto:zoe@quill.example|zoe@quill.example>",
                                "no reply since Mon 16 Nov; follow up?"));
    }

    static String reminderAfterReached() {
        return """
            [{"type":"section","text":{"type":"mrkdwn","text":"Good morning Sam. *2 customers* to contact today"}},
             {"type":"section","text":{"type":"mrkdwn","text":":white_check_mark: ~Acme Ltd~ reached by Sam at 09:05. Next check-in *Mon 7 Dec 2026*"}},
             %s]""".formatted(customer(
                "harlow",
                "Harlow & Sons",
                "Peter Harlow · <tel:+441632960017|+44 1632 960017>",
                "every month; last contact Fri 23 Oct"));
    }

    private static String customer(String id, String name, String person, String why) {
        return """
            {"type":"section","text":{"type":"mrkdwn","text":"*%2$s*  %3$s\\n%4$s"}},
            {"type":"actions","elements":[
             {"type":"button","action_id":"reached","value":"%1$s","style":"primary","text":{"type":"plain_text","text":"Reached"},"accessibility_label":"Reached: %2$s"},
             {"type":"button","action_id":"noanswer","value":"%1$s","text":{"type":"plain_text","text":"No answer"},"accessibility_label":"No answer: %2$s"},
             {"type":"overflow","action_id":"menu","options":[
              {"text":{"type":"plain_text","text":"Log outcome"},"value":"log:%1$s"},
              {"text":{"type":"plain_text","text":"I'm on it"},"value":"claim:%1$s"},
              {"text":{"type":"plain_text","text":"Snooze"},"value":"snooze:%1$s"},
              {"text":{"type":"plain_text","text":"Hand over"},"value":"hand:%1$s"}]}]}""".formatted(id, name.replace("&", "&amp;"), person, why)
                .replace("Reached: Harlow &amp;", "Reached: Harlow &");
    }

    static String headsUp() {
        return """
            {"response_type":"ephemeral","text":"Heads-up: Acme Ltd","blocks":[
             {"type":"section","text":{"type":"mrkdwn","text":":warning: *Heads-up*  Acme Ltd, by phone, now"}},
             {"type":"section","text":{"type":"mrkdwn","text":"• <@U0PRIYA0001> *reached* Ann Baker by phone today at 07:40: _late delivery_. Cooling-off is 3 days.\\n• Clear from *Thu 26 Nov 07:40*.\\n• <@U0PRIYA0001> looks after their complaint; she could mention your quote."}},
             {"type":"actions","elements":[
              {"type":"button","action_id":"log","value":"acme","text":{"type":"plain_text","text":"Log outcome"}},
              {"type":"button","action_id":"plan","value":"acme","text":{"type":"plain_text","text":"Plan Thu 26 Nov"}},
              {"type":"button","action_id":"anyway","value":"acme","style":"danger","text":{"type":"plain_text","text":"Contact anyway"},
               "confirm":{"title":{"type":"plain_text","text":"Contact Acme anyway?"},"text":{"type":"plain_text","text":"Priya will see that you did, and the reason."},
                "confirm":{"type":"plain_text","text":"Contact"},"deny":{"type":"plain_text","text":"Leave it"},"style":"danger"}}]}]}""";
    }

    static String logged(String next) {
        return """
            {"text":"Logged: Acme Ltd","blocks":[
             {"type":"section","text":{"type":"mrkdwn","text":"*Logged*  Acme Ltd: phone, reached. *Next check-in* %s"}},
             {"type":"actions","elements":[{"type":"button","action_id":"undo","value":"1","text":{"type":"plain_text","text":"Undo"}},
              {"type":"button","action_id":"fix","value":"1","text":{"type":"plain_text","text":"Fix"}}]}]}""".formatted(next);
    }

    static String form() {
        return """
            {"type":"modal","callback_id":"log","title":{"type":"plain_text","text":"Log a contact"},
             "submit":{"type":"plain_text","text":"Log it"},"close":{"type":"plain_text","text":"Cancel"},"blocks":[
             {"type":"section","text":{"type":"mrkdwn","text":"*Acme Ltd*  Ann Baker, looked after by <@U0SAM000001>"}},
             {"type":"input","block_id":"channel","label":{"type":"plain_text","text":"Channel"},"element":{"type":"static_select","action_id":"v",
              "initial_option":{"text":{"type":"plain_text","text":"Phone"},"value":"phone"},
              "options":[{"text":{"type":"plain_text","text":"Phone"},"value":"phone"},{"text":{"type":"plain_text","text":"E-mail"},"value":"email"},{"text":{"type":"plain_text","text":"In person"},"value":"person"}]}},
             {"type":"input","block_id":"outcome","label":{"type":"plain_text","text":"Outcome"},"element":{"type":"radio_buttons","action_id":"v",
              "initial_option":{"text":{"type":"plain_text","text":"Reached"},"value":"reached"},
              "options":[{"text":{"type":"plain_text","text":"Reached"},"value":"reached"},{"text":{"type":"plain_text","text":"No answer"},"value":"none"},{"text":{"type":"plain_text","text":"Meeting booked"},"value":"meeting"}]}},
             {"type":"input","block_id":"note","optional":true,"label":{"type":"plain_text","text":"Note"},"hint":{"type":"plain_text","text":"The customer may ask to read this."},
              "element":{"type":"plain_text_input","action_id":"v","multiline":true}},
             {"type":"input","block_id":"next","label":{"type":"plain_text","text":"Next check-in"},"element":{"type":"datepicker","action_id":"v"}}]}""";
    }

    static String home() {
        return """
            {"type":"home","blocks":[
             {"type":"header","text":{"type":"plain_text","text":"My check-ins"}},
             %s,
             {"type":"header","text":{"type":"plain_text","text":"Plans and promises"}},
             {"type":"section","fields":[{"type":"mrkdwn","text":"*Tue 24 Nov 15:00*\\nCall Quill Books"},{"type":"mrkdwn","text":"*Fri 27 Nov*\\nQuote for Acme Ltd"}]},
             {"type":"divider"},
             {"type":"context","elements":[{"type":"mrkdwn","text":"12 customers are yours; 2 have been silent for longer than they wished."}]}]}""".formatted(customer(
                "acme",
                "Acme Ltd",
                "Ann Baker · <tel:+442079460000|+44 20 7946 0000>",
                "overdue since Thu 19 Nov; every 2 weeks"));
    }
}
