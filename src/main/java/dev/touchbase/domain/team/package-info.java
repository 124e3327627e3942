/// Acts on the firm itself: roles, who is away, settings.
/// May use: outreach and what it may use.
@NullMarked
package dev.touchbase.domain.team;

import org.jspecify.annotations.NullMarked;
