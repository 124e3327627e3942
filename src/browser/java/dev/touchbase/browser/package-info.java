/// Tests in a real Chromium: the sandbox's page as people use it, with mouse, keyboard, and on a phone.
/// They run in the profile `check` only; their driver is large.
@NullMarked
package dev.touchbase.browser;

import org.jspecify.annotations.NullMarked;
