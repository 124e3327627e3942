/// What the bot says unprompted: sealed, carrying ids and a key only; what it says is made just before sending.
/// May use: customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.notice;

import org.jspecify.annotations.NullMarked;
