package dev.touchbase.slack;

/// Bodies of Slack's events.
final class Events {

    private Events() {}

    /// Any event, as JSON, in its envelope.
    static String of(String team, String event) {
        return """
                {"token":"none","team_id":"%s","api_app_id":"A1","event":%s,"type":"event_callback",
                 "event_id":"Ev%s","event_time":1790000000}""".formatted(team, event, Integer.toHexString(event.hashCode()));
    }

    /// A line in a direct message.
    static String message(String team, String user, String channel, String ts, String text) {
        return of(team, """
                {"type":"message","channel":"%s","channel_type":"im","user":"%s","text":"%s","ts":"%s","event_ts":"%s"}""".formatted(channel, user, text, ts, ts));
    }
}
