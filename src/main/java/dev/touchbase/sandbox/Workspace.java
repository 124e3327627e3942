package dev.touchbase.sandbox;

import java.util.ArrayList;
import java.util.List;

/// A Slack workspace as it stands when the stand-in starts: a team, its people, its channels, and the app's bot user.
///
/// @param teamId e.g. `T0HARBOUR01`
/// @param teamName what people read, e.g. `Harbour & Finch`
/// @param domain the first part of its address
/// @param botUserId the app's bot user, e.g. `U0TOUCHBASE`
/// @param botName what people read as the bot's name
/// @param members everybody but the bot
/// @param channels public and private channels; direct messages come by themselves
public record Workspace(
        String teamId,
        String teamName,
        String domain,
        String botUserId,
        String botName,
        List<Member> members,
        List<Channel> channels) {

    public Workspace {
        members = List.copyOf(members);
        channels = List.copyOf(channels);
    }

    /// A channel.
    ///
    /// @param id e.g. `C0GENERAL01`
    /// @param name without the hash
    /// @param isPrivate only members see it
    /// @param botIsMember the app's bot user has been invited
    /// @param archived nobody can post any more
    /// @param shared shared with another company (Slack Connect)
    /// @param memberIds who is in it
    public record Channel(
            String id,
            String name,
            boolean isPrivate,
            boolean botIsMember,
            boolean archived,
            boolean shared,
            List<String> memberIds) {
        public Channel {
            memberIds = List.copyOf(memberIds);
        }
    }

    /// Starts a workspace of one's own; the bot is called Touchbase.
    public static Builder called(String teamId, String teamName) {
        return new Builder(teamId, teamName);
    }

    /// Collects people first, then channels: a channel has everybody who was added before it.
    public static final class Builder {
        private final String teamId;
        private final String teamName;
        private String botUserId = "U0TOUCHBASE";
        private String botName = "Touchbase";
        private final List<Member> members = new ArrayList<>();
        private final List<Channel> channels = new ArrayList<>();

        private Builder(String teamId, String teamName) {
            this.teamId = teamId;
            this.teamName = teamName;
        }

        public Builder bot(String userId, String name) {
            botUserId = userId;
            botName = name;
            return this;
        }

        public Builder member(Member member) {
            members.add(member);
            return this;
        }

        /// A public channel with everybody so far and the bot in it.
        public Builder channel(String id, String name) {
            return channel(new Channel(id, name, false, true, false, false, everybody()));
        }

        /// A public channel with everybody so far in it, but not the bot.
        public Builder channelWithoutBot(String id, String name) {
            return channel(new Channel(id, name, false, false, false, false, everybody()));
        }

        /// A private channel with these people (ids).
        public Builder privateChannel(String id, String name, boolean botIsMember, String... memberIds) {
            return channel(new Channel(id, name, true, botIsMember, false, false, List.of(memberIds)));
        }

        public Builder channel(Channel channel) {
            channels.add(channel);
            return this;
        }

        public Workspace build() {
            String domain = teamName.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return new Workspace(teamId, teamName, domain, botUserId, botName, members, channels);
        }

        private List<String> everybody() {
            return members.stream().map(Member::id).toList();
        }
    }
}
