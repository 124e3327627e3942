package dev.touchbase.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/// The addresses that Slack hands out for answers and files are followed to Slack's own hosts alone, or to the origin
/// of
/// the Web API where another one is set: a forged one must not make us call somebody else.
final class SlackAddresses {

    private static final Set<String> HOSTS =
            Set.of("hooks.slack.com", "hooks.slack-gov.com", "files.slack.com", "files.slack-gov.com");

    private final Optional<URI> api;

    SlackAddresses(Optional<URI> api) {
        this.api = api;
    }

    /// True when `address` may be posted to.
    boolean allows(String address) {
        try {
            var uri = new URI(address);
            return uri.getUserInfo() == null && (isSlack(uri) || api.isPresent() && sameOrigin(uri, api.get()));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean isSlack(URI uri) {
        return "https".equals(uri.getScheme())
                && uri.getHost() != null
                && HOSTS.contains(uri.getHost())
                && (uri.getPort() == -1 || uri.getPort() == 443);
    }

    private static boolean sameOrigin(URI uri, URI api) {
        return api.getScheme().equals(uri.getScheme())
                && api.getHost().equals(uri.getHost())
                && api.getPort() == uri.getPort();
    }
}
