package dev.touchbase.sandbox.state;

/// A file in a message.
///
/// @param id Slack's id
/// @param name the file's name
/// @param title what people read
/// @param content its bytes
public record SharedFile(String id, String name, String title, byte[] content) {}
