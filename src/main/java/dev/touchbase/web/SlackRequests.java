package dev.touchbase.web;

import java.util.List;
import java.util.Map;

/// Answers what Slack asks. The web has checked that it was Slack who asked; what was asked it does not read.
@FunctionalInterface
public interface SlackRequests {

    /// Answers one request within Slack's three seconds.
    ///
    /// @param path as requested
    /// @param query the parameters behind the question mark
    /// @param headers all of them, with every value
    /// @param body unchanged
    Answer answer(String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body);

    /// What goes back.
    ///
    /// @param status the HTTP status
    /// @param contentType such as `application/json; charset=utf-8`
    /// @param body "" for none
    record Answer(int status, String contentType, String body) {}
}
